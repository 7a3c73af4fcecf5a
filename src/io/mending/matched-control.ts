import type { RecordFile } from "../../record/record-file";
import type { Tab } from "../tabs";
import { readWrittenDate } from "../written-date";
import type { ControlOf, HowRead } from "./cell-control";
import { TEXT } from "./cell-control";

/** Of a table whose columns the reader has matched; null of another. */
export function matchedControl(
  { path }: RecordFile,
  { name }: Tab,
  { matchings = [] }: HowRead,
): ControlOf | null {
  const found = matchings.find(({ file, sheet }) => file === path && sheet === name);
  if (!found) return null;
  const { columns, customs } = found.matching;
  const isDate = new Set(
    columns.filter(({ use }) => use === "start" || use === "end").map(({ heading }) => heading),
  );
  const read = (text: string) =>
    text.trim() === "" ? null : readWrittenDate(text, { order: customs.dates });
  return (heading) => (isDate.has(heading) ? { kind: "date", read } : TEXT);
}
