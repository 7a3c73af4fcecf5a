import type { Says } from "../../record/vocabulary";
import { boundsOf } from "../../time/edtf";
import { boundsIn } from "../generous/as-at";
import type { Fields } from "../generous/rough";
import type { DateReading } from "../written-date";
import { readWrittenDate } from "../written-date";
import type { MatchedCell, MatchedRow } from "./matched-rows";
import type { Reading } from "./reading";

export interface BodyDates {
  readonly fields: Fields;
  readonly says: Says;
  /** Cells that are no dates. */
  readonly slips: readonly MatchedCell[];
}

const PLAIN = /^\d{4}(-\d{2}){0,2}$/;

/** When a body began and ended, and what the register says of it by that. What is no date is noted. */
export function datesOf(row: MatchedRow, reading: Reading): BodyDates {
  const { customs, register } = reading.matching;
  const cells = { start: row.cellsOf("start")[0], end: row.cellsOf("end")[0] };
  const slips: MatchedCell[] = [];
  const dateIn = (cell: MatchedCell | undefined): string | null => {
    if (!cell) return null;
    const read = readWrittenDate(cell.text, { order: customs.dates });
    if (!("slip" in read)) return toldDate(cell, read);
    slips.push(cell);
    reading.note(row, cell, read.slip);
    return null;
  };
  const toldDate = ({ heading, text }: MatchedCell, { edtf, told }: DateReading): string | null => {
    const { file } = reading.unmatched;
    reading.notes.dates.push({ file, cell: reading.cellOf(row, heading), found: text, told });
    return edtf === "" ? null : edtf;
  };
  const start = dateIn(cells.start);
  const end = dateIn(cells.end);
  const silent =
    end === null && !slips.some((cell) => cell === cells.end) && customs.empty_end === "not-told";
  return {
    fields: { ...dated("founding", start), ...dated("dissolution", end) },
    says: silent ? "historic" : saysAt(register.as_at, start, end),
    slips,
  };
}

const dated = (field: "founding" | "dissolution", edtf: string | null): Fields =>
  edtf === null ? {} : { [PLAIN.test(edtf) ? `${field}_date` : `${field}_edtf`]: edtf };

/** A register says of what is in it that it is there, unless by its own dates it had ended by then, or was yet to begin. */
function saysAt(asAt: string, start: string | null, end: string | null): Says {
  const day = boundsOf(asAt);
  const begins = start === null ? null : boundsIn(start);
  const ends = end === null ? null : boundsIn(end);
  if (begins && begins.earliest > day.latest) return "planned";
  if (!ends || ends.earliest > day.latest) return "existing";
  return ends.latest <= day.earliest ? "ended" : "historic";
}
