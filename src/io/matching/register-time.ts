import { isoOfDay } from "../../time/day";
import { boundsIn } from "../generous/as-at";
import type { Table } from "../table";
import { readWrittenDate } from "../written-date";
import { valuesOf } from "./columns";
import type { Matching } from "./matching";

/**
 * The time that the register lists completely, as an EDTF interval; undefined where it is its own day. A register whose empty beginnings
 * are not told covers nothing before its day.
 */
export function coversOf(table: Table, matching: Matching): string | undefined {
  const { as_at, covers } = matching.register;
  const [from = as_at, to = as_at] = covers?.split("/") ?? [];
  const hasStarts = valuesOf(table, matching.columns, "start").length > 0;
  const begin = hasStarts ? beginOf(table, matching, from) : from;
  return begin === as_at && to === as_at ? undefined : `${begin}/${to}`;
}

function beginOf(table: Table, matching: Matching, from: string): string {
  const { register, customs } = matching;
  if (customs.empty_start === "not-told") return register.as_at;
  return register.covers === undefined ? (earliestStart(table, matching) ?? from) : from;
}

/** The first day of which the register tells that something began; null where it tells no day at all. */
export function earliestStart(table: Table, matching: Matching): string | null {
  const days = valuesOf(table, matching.columns, "start").flatMap((text) => {
    const read = readWrittenDate(text, { order: matching.customs.dates });
    const bounds = "slip" in read ? null : boundsIn(read.edtf);
    return bounds && Number.isFinite(bounds.earliest) ? [bounds.earliest] : [];
  });
  const [first] = days.toSorted((a, b) => a - b);
  return first === undefined ? null : isoOfDay(first);
}
