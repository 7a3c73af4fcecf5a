import type { Table } from "../table";
import { aboutRegister } from "./about-register";
import type { ColumnUse } from "./column-use";
import { isSingle } from "./column-use";
import { valuesOf } from "./columns";
import { withHeadingRow } from "./grid";
import { headingRowOf } from "./heading-row";
import { suggestionFor } from "./heading-words";
import type { Customs, MatchedColumn, Matching } from "./matching";
import { sameHeadings } from "./same-headings";
import { samplesOf } from "./samples";
import type { UnmatchedTable } from "./unmatched";
import { orderShown } from "./written";

export interface SuggestingOptions {
  /** Matchings made before: the first of the same headings is taken again, as far as it is not of the one register alone. */
  readonly remembered?: readonly Matching[];
  /** Where the reader says that the headings are. */
  readonly headingRow?: number;
}

/**
 * How the table would be read if nobody said anything else. The day of a register that does not say of when it is stays empty: nobody
 * but whoever keeps it knows.
 */
export function suggestedMatching(unmatched: UnmatchedTable, options: SuggestingOptions = {}): Matching {
  const headingRow = options.headingRow ?? headingRowOf(unmatched.table);
  const table = withHeadingRow(unmatched.table, headingRow);
  const known = options.remembered?.find((matching) => sameHeadings(matching, table));
  const { title, council, asAt } = aboutRegister(unmatched, headingRow);
  const { council: knownCouncil, area } = known?.register ?? {};
  const owner = council ?? knownCouncil;
  const columns = known?.columns ?? suggestedColumns(table);
  return {
    register: {
      title,
      ...(owner && { council: owner }),
      ...areaOf(area, owner),
      as_at: asAt ?? "",
    },
    heading_row: headingRow,
    columns,
    customs: known?.customs ?? suggestedCustoms(table, columns),
    ...(known?.names && { names: known.names }),
  };
}

const areaOf = (known: string | undefined, council: string | undefined): { readonly area?: string } => {
  const area = known ?? (council === undefined ? "" : areaOfCouncil(council));
  return area === "" ? {} : { area };
};

/** @example areaOfCouncil("Marchshire County Council") // "Marchshire" */
const areaOfCouncil = (council: string): string =>
  council.replace(
    /(?:\s+(?:County|City|District|Borough|Metropolitan|Town|Parish|and|Unitary))*\s+Council$/,
    "",
  );

/** Of two columns that sound like the same single field, the one that is more like it has it; the other is kept as a note. */
function suggestedColumns(table: Table): readonly MatchedColumn[] {
  const found = table.headings.map((heading, column) => suggestedColumn(table, heading, column));
  const best = new Map<ColumnUse, number>();
  for (const { use, share } of found) best.set(use, Math.max(best.get(use) ?? 0, share));
  const taken = new Set<ColumnUse>();
  return found.map(({ heading, use, share }) => {
    if (!isSingle(use)) return { heading, use };
    const isTaken = taken.has(use) || share < (best.get(use) ?? 0);
    if (!isTaken) taken.add(use);
    return { heading, use: isTaken ? "detail" : use };
  });
}

/** What sounds like nothing known is kept as a note. A column without a heading is, too, unless it is empty. */
function suggestedColumn(
  table: Table,
  heading: string,
  column: number,
): MatchedColumn & { readonly share: number } {
  const samples = samplesOf(table, column);
  if (samples.length === 0) return { heading, use: "unused", share: 0 };
  const { use, share } = suggestionFor(heading) ?? { use: "detail" as const, share: 0 };
  return { heading, use: use === "members" && samples.every(isOfPeople) ? "representatives" : use, share };
}

const isOfPeople = (sample: string): boolean => /\b(?:Cllrs?|Councillors?)\b/i.test(sample);

function suggestedCustoms(table: Table, columns: readonly MatchedColumn[]): Customs {
  const starts = valuesOf(table, columns, "start");
  const ends = valuesOf(table, columns, "end");
  return {
    dates: orderShown([...starts, ...ends]) ?? "day-first",
    ends: ends.some((end) => starts.includes(end)) ? "next-day" : "last-day",
    empty_start: "not-told",
    empty_end: "standing",
  };
}
