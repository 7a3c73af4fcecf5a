import { useActions, useExplorer } from "../views/hooks/useExplorer";
import { useOpenRecord } from "../views/hooks/useOpenRecord";
import { faultsInWords } from "../words/opening-report";
import styles from "./LoadingNews.module.css";

/** Over a record of the reader's own: that it is one, that it is gone with the page, and the way to keep it. */
export function OwnRecord() {
  const isOpen = useExplorer(({ overlay }) => overlay?.kind === "record");
  const { open } = useActions();
  const { report } = useOpenRecord();
  const faults = faultsInWords(report.faults);
  if (isOpen) return null;
  return (
    <section aria-label="Your own record" className={styles.own}>
      <p>
        A record of your own is open. It lives in this page only, until you save it.{" "}
        {faults === null ? "" : `${faults}. `}
        <button type="button" className="link" onClick={() => open({ kind: "record" })}>
          Go to your record
        </button>
      </p>
    </section>
  );
}
