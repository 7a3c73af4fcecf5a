import { useEffect, useRef } from "react";
import { organizationsById, personsById } from "../../record/links";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { nameOnPlan, useLandmarks } from "../hooks/useLandmarks";
import { OrganizationPanel } from "./OrganizationPanel";
import styles from "./Panel.module.css";
import { PeriodPanel } from "./PeriodPanel";
import { PersonPanel } from "./PersonPanel";

export const DETAILS_ID = "details";

/** Everything known of the selected thing; without one, what the period is about. */
export function Panel() {
  const record = useRecord();
  const { selectedId } = usePick("selectedId");
  const { select } = useActions();
  const panel = useRef<HTMLElement>(null);
  const { plan, heading } = useLandmarks();
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
    if (selectedId !== null && readsOn(plan.current)) heading.current?.focus();
  }, [selectedId, plan, heading]);
  const close = (): void => {
    if (selectedId === null) return;
    select(null);
    (nameOnPlan(plan.current, selectedId) ?? panel.current)?.focus();
  };
  const body = selectedId === null ? undefined : organizationsById(record).get(selectedId);
  const person = selectedId === null ? undefined : personsById(record).get(selectedId);
  return (
    <aside
      ref={panel}
      id={DETAILS_ID}
      aria-label="Details"
      className={styles.panel}
      data-selects={selectedId !== null || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
      tabIndex={0}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      {selectedId !== null && (
        <button type="button" className={`button ${styles.close}`} aria-label="Close details" onClick={close}>
          ×
        </button>
      )}
      {body && <OrganizationPanel body={body} />}
      {person && <PersonPanel person={person} />}
      {!body && !person && <PeriodPanel />}
    </aside>
  );
}

/**
 * A new selection is read from its top. Who chose it in the search or by a link of a panel or a table goes on reading at its
 * name; who chose it on the plan stays there.
 */
function readsOn(plan: HTMLElement | null): boolean {
  const focused = document.activeElement;
  // In a frame somebody may be at work on the page around it.
  return document.hasFocus() && focused !== document.body && !plan?.contains(focused);
}
