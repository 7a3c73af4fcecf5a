import { reportAsHtml } from "../../io/report-html";
import type { Comparison } from "../../lineage/comparison";
import { reportAsText, reportOf } from "../../words/comparison-report";
import { CopyButton } from "../CopyButton";
import { usePick, useRecord } from "../hooks/useExplorer";

/** The comparison, for a committee paper: with headings and lists where the word processor takes them, else as plain text. */
export function CopyReport({ comparison }: { readonly comparison: Comparison }) {
  const record = useRecord();
  const { areaId } = usePick("areaId");
  const report = () => reportOf(record, areaId, comparison);
  return (
    <CopyButton textOf={() => reportAsText(report())} htmlOf={() => reportAsHtml(report())}>
      Copy for a report
    </CopyButton>
  );
}
