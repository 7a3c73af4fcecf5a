import { useState } from "react";
import type { Comparison } from "../../lineage/comparison";
import { reportAsHtml, reportAsText, reportOf } from "../../lineage/comparison-report";
import { copyRich } from "../copyRich";
import { useExplorer } from "../useExplorer";
import styles from "./ChangesView.module.css";

/** The comparison, for a committee paper: with headings and lists where the word processor takes them, else as plain text. */
export function CopyReport({ comparison }: { readonly comparison: Comparison }) {
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  const [told, tell] = useState<string | null>(null);
  const copy = async () => {
    const report = reportOf(record, areaId, comparison);
    const copied = await copyRich(reportAsText(report), reportAsHtml(report));
    tell(copied ? "Copied: paste it into your report." : "The browser did not allow copying.");
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy for a report
      </button>
      <span role="status" className={styles.quiet}>
        {told}
      </span>
    </>
  );
}
