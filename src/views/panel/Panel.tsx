import { useEffect, useRef } from "react";
import { organizationsById, personsById } from "../../record/links";
import type { DetailsFold } from "../hooks/useDetailsFold";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { nameOnPlan, useLandmarks } from "../hooks/useLandmarks";
import { lazyPart } from "../later/lazyPart";
import { useFetchedAhead } from "../later/useFetchedAhead";
import { LaterStory } from "../story/LaterStory";
import { useStoryPlace } from "../story/useStoryPlace";
import { FoldButton } from "./FoldButton";
import { GuideButton } from "./GuideButton";
import styles from "./Panel.module.css";
import { PeriodPanel } from "./PeriodPanel";
import type { SelectedProps } from "./SelectedPanel";

// The first graph does not wait for what a selection tells.
const SelectedPanel = lazyPart<SelectedProps>({
  name: "Details",
  load: async () => (await import("./SelectedPanel")).SelectedPanel,
});

export const DETAILS_ID = "details";

interface Props {
  readonly fold: DetailsFold;
}

/** Everything known of the selected thing; without one, what the period is about. A story that is told beside the plan stands above it. */
export function Panel({ fold }: Props) {
  const record = useRecord();
  const { selectedId } = usePick("selectedId");
  const tells = useStoryPlace() === "beside";
  const { select, unfoldDetails } = useActions();
  useFetchedAhead(SelectedPanel);
  const folded = fold === "folded";
  const panel = useRef<HTMLElement>(null);
  const { plan, heading } = useLandmarks();
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
    cameFrom.current = null;
    if (selectedId === null || !readsOn(plan.current)) return;
    if (heading.current) heading.current.focus();
    else cameFrom.current = document.activeElement;
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
  const isThere =
    selectedId !== null && (organizationsById(record).has(selectedId) || personsById(record).has(selectedId));
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
      {tells && <LaterStory />}
      {selectedId !== null && (
        <button type="button" className={`button ${styles.close}`} aria-label="Close details" onClick={close}>
          ×
        </button>
      )}
      {fold !== "fixed" && <FoldButton unfolded={!folded} />}
      {folded && <GuideButton className={`button ${styles.help}`}>?</GuideButton>}
      {isThere && <SelectedPanel id={selectedId} cameFrom={cameFrom} />}
      {!folded && !isThere && !tells && <PeriodPanel />}
    </aside>
  );
}

/**
 * A new selection is read from its top. Who chose it in the search or by a link of a panel or a table goes on reading at its
 * name; who chose it on the plan stays there, and so does who goes from step to step of a story.
 */
function readsOn(plan: HTMLElement | null): boolean {
  const focused = document.activeElement;
  // In a frame somebody may be at work on the page around it.
  const stays = plan?.contains(focused) || focused?.closest("[data-steps]");
  return document.hasFocus() && focused !== document.body && !stays;
}
