import type { KeyboardEvent } from "react";
import type { View } from "../store/vocabulary";
import { VIEWS } from "../store/vocabulary";
import { useActions, usePick } from "./hooks/useExplorer";
import styles from "./ViewTabs.module.css";

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  structure: "Structure",
  lineage: "Lineage",
  changes: "Changes",
  table: "Table",
  sources: "Sources",
};

export const tabId = (view: View): string => `tab-${view}`;
export const panelId = (view: View): string => `view-${view}`;

/** Where the arrows lead from a tab; Enter and Space open, as on any button. */
const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % VIEWS.length,
  ArrowLeft: (index) => (index + VIEWS.length - 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

/**
 * Tabs by the ARIA Authoring Practices, opened by hand. Not those of React Aria: their panel looks through itself for
 * something to focus after every change of its content, which took 3 ms of each step of the timeline.
 */
export function ViewTabs() {
  const { view } = usePick("view");
  const { showView } = useActions();
  const move = (event: KeyboardEvent, index: number): void => {
    const next = STEPS[event.key]?.(index);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <nav aria-label="Views" className={styles.views}>
      <div role="tablist" aria-label="Views" className={styles.list}>
        {VIEWS.map((each, index) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={tabId(each)}
            aria-selected={each === view}
            aria-controls={panelId(each)}
            tabIndex={each === view ? 0 : -1}
            className={styles.tab}
            onClick={() => showView(each)}
            onKeyDown={(event) => move(event, index)}
          >
            {VIEW_NAMES[each]}
          </button>
        ))}
      </div>
    </nav>
  );
}
