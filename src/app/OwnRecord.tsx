import { isChangedUnsaved, isUnsaved } from "../store/edit-history";
import type { Explorer } from "../store/explorer";
import { useActions, useExplorer } from "../views/hooks/useExplorer";
import { useReport } from "../views/hooks/useReport";
import { faultsInWords } from "../words/faults";
import styles from "./LoadingNews.module.css";

/** Over a record that is the reader's own, or that they have changed: that it is gone with the page, and the way to keep it. */
export function OwnRecord() {
  const told = useExplorer(toldOf);
  const isOwn = useExplorer(({ origin }) => origin.kind !== "shipped");
  const { open } = useActions();
  const faults = faultsInWords(useReport().faults);
  if (told === null) return null;
  return (
    <section aria-label="Your own record" className={styles.own}>
      <p>
        {told} {isOwn && faults !== null ? `${faults}. ` : ""}
        <button type="button" className="link" onClick={() => open({ kind: "record" })}>
          Go to your record
        </button>
      </p>
    </section>
  );
}

/** Null where there is nothing to tell: also on the page Record, which tells it itself. */
function toldOf(explorer: Explorer): string | null {
  if (explorer.overlay?.kind === "record") return null;
  if (explorer.origin.kind === "shipped")
    return isChangedUnsaved(explorer)
      ? "You have changed this record. What you changed lives in this page only, until you save it."
      : null;
  return isUnsaved(explorer)
    ? "A record of your own is open. It lives in this page only, until you save it."
    : "A record of your own is open. You have saved it.";
}
