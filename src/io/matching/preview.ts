import { boundsInWords } from "../../time/words";
import { boundsIn } from "../generous/as-at";
import { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import { textIn } from "../generous/rough";
import { Table } from "../table";
import { withHeadingRow } from "./grid";
import type { MatchedBody } from "./matched-rows";
import { matchedBodies, matchedRows } from "./matched-rows";
import type { Matching } from "./matching";
import { readMatched } from "./read-matched";
import type { UnmatchedTable } from "./unmatched";

/** A body of the register as it would be read. */
export interface BodyRead {
  readonly name: string;
  readonly classification: string;
  /** In words; null where the register does not tell it. */
  readonly start: string | null;
  readonly end: string | null;
  /** @example "Register, row 4" */
  readonly locator: string;
}

/** The first bodies as they would be read. */
export function previewOf(unmatched: UnmatchedTable, matching: Matching, count = 3): readonly BodyRead[] {
  const head = { ...unmatched, table: headOf(unmatched.table, matching) };
  const { bodies } = matchedBodies(matchedRows(head, matching));
  const roughs = readMatched(head, matching, new Notes());
  return bodies.slice(0, count).flatMap((body) => {
    const rough = roughs.find((each) => isOf(each, body));
    return rough ? [bodyRead(rough.fields, body)] : [];
  });
}

/** Enough for the first few bodies, whose names may be merged over some rows each. */
const HEAD = 40;

function headOf(table: Table, { heading_row }: Matching): Table {
  const { rows, headings, slip } = withHeadingRow(table, heading_row);
  return new Table(headings, rows.slice(0, HEAD), slip, heading_row);
}

const isOf = ({ collection, place, fields }: Rough, { name, rows: [first] }: MatchedBody): boolean =>
  collection === "organizations" && place === first.place && fields["name"] === name;

const bodyRead = (fields: Fields, { name, rows: [first] }: MatchedBody): BodyRead => ({
  name,
  classification: textIn(fields, "classification") ?? "",
  start: inWords(fields, "founding"),
  end: inWords(fields, "dissolution"),
  locator: first.locator,
});

function inWords(fields: Fields, field: "founding" | "dissolution"): string | null {
  const bounds = boundsIn(textIn(fields, `${field}_edtf`) ?? textIn(fields, `${field}_date`) ?? "");
  return bounds && boundsInWords(bounds);
}
