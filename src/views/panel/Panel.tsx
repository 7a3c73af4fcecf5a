import { useEffect, useRef } from "react";
import { organizationsById, personsById } from "../../record/links";
import type { DetailsFold } from "../hooks/useDetailsFold";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { nameOnPlan, useLandmarks } from "../hooks/useLandmarks";
import { FoldButton } from "./FoldButton";
import { GuideButton } from "./GuideButton";
import { OrganizationPanel } from "./OrganizationPanel";
import styles from "./Panel.module.css";
import { PeriodPanel } from "./PeriodPanel";
import { PersonPanel } from "./PersonPanel";

export const DETAILS_ID = "details";

interface Props {
  readonly fold: DetailsFold;
}

/** Everything known of the selected thing; without one, what the period is about. */
export function Panel({ fold }: Props) {
  const record = useRecord();
  const { selectedId } = usePick("selectedId");
  const { select, unfoldDetails } = useActions();
  const folded = fold === "folded";
  const panel = useRef<HTMLElement>(null);
  const { plan, heading } = useLandmarks();
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
    if (selectedId !== null && readsOn(plan.current)) heading.current?.focus();
  }, [selectedId, plan, heading]);
  const close = (): void => {
    if (fold === "unfolded") {
      panel.current?.focus();
      unfoldDetails(false);
    }
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
      // It scrolls, so the keyboard must be able to reach it; folded it holds but its button.
      tabIndex={folded ? -1 : 0}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      {selectedId !== null && (
        <button type="button" className={`button ${styles.close}`} aria-label="Close details" onClick={close}>
          ×
        </button>
      )}
      {fold !== "fixed" && <FoldButton unfolded={!folded} />}
      {folded && <GuideButton className={`button ${styles.help}`}>?</GuideButton>}
      {body && <OrganizationPanel body={body} />}
      {person && <PersonPanel person={person} />}
      {!folded && !body && !person && <PeriodPanel />}
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
