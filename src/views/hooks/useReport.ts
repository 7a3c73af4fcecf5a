import type { OpeningReport } from "../../record/opening-report";
import { readingShown } from "../record/kept-readings";
import { useExplorer } from "./useExplorer";
import { useOpenRecord } from "./useOpenRecord";

/** How the record that is shown was read: with the cells that were mended since, if any. */
export function useReport(): OpeningReport {
  const { report } = useOpenRecord();
  const mended = useExplorer(({ origin, edits }) => readingShown(origin, edits));
  return mended?.opened ?? report;
}
