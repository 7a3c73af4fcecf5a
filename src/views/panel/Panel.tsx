import { organizationsById, personsById } from "../../record/links";
import { useExplorer } from "../useExplorer";
import { OrganizationPanel } from "./OrganizationPanel";
import styles from "./Panel.module.css";
import { PeriodPanel } from "./PeriodPanel";
import { PersonPanel } from "./PersonPanel";

/** Everything known of the selected thing; without one, what the period is about. */
export function Panel() {
  const record = useExplorer((explorer) => explorer.record);
  const selectedId = useExplorer((explorer) => explorer.selectedId);
  const select = useExplorer((explorer) => explorer.select);
  const body = selectedId === null ? undefined : organizationsById(record).get(selectedId);
  const person = selectedId === null ? undefined : personsById(record).get(selectedId);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <aside aria-label="Details" className={styles.panel} tabIndex={0}>
      {selectedId !== null && (
        <button
          type="button"
          className={`button ${styles.close}`}
          aria-label="Close details"
          onClick={() => select(null)}
        >
          ×
        </button>
      )}
      {body && <OrganizationPanel body={body} />}
      {person && <PersonPanel person={person} />}
      {!body && !person && <PeriodPanel />}
    </aside>
  );
}
