import { folded } from "../../record/find";
import type { Fields } from "../generous/rough";
import { datesOf } from "./body-dates";
import type { ColumnUse } from "./column-use";
import type { MatchedBody, MatchedCell, MatchedRow } from "./matched-rows";
import type { Reading } from "./reading";
import { classificationInCell, statutoryInCell } from "./words-in-cell";

/** Of a register without a column for it. */
const USUAL_CLASS = "partnership";

export interface BodyContext {
  readonly reading: Reading;
  /** Cells of other columns that could not be read as those are: kept as details. */
  readonly unread: readonly MatchedCell[];
}

/** The organization that the rows of one body tell of. The first row that fills a single field has it; another that differs is noted. */
export function bodyOfRows(
  { name, rows }: MatchedBody,
  id: string,
  { reading, unread }: BodyContext,
): Fields {
  const notes: MatchedCell[] = [...unread];
  const once = (use: ColumnUse): MatchedCell | undefined => onceIn(rows, use, reading, notes);
  const dates = rows.map((row) => ({ row, ...datesOf(row, reading) }));
  const parent = once("parent");
  const statutory = once("statutory");
  const isStatutory = statutory ? statutoryInCell(statutory.text) : null;
  if (statutory && isStatutory === null) notes.push(statutory);
  const fields = {
    id,
    name,
    ...listed("other_names", rows, "other_name", (text) => ({ name: text, note: "also" })),
    classification: classIn(once("classification"), reading),
    ...(parent && { parent_id: reading.bodyNamed(parent.text, USUAL_CLASS, rows[0]) }),
    ...reading.area(),
    ...reading.themes.fieldsOf(once("theme")?.text),
    ...Object.assign({}, ...dates.map((date) => date.fields).toReversed()),
    ...(isStatutory !== null && { statutory: isStatutory }),
    ...told("identifiers", once("reference"), (identifier) => [{ scheme: "register", identifier }]),
    ...listed("links", rows, "website", (url) => ({ url })),
    ...told("summary", once("summary"), (text) => text),
  };
  const slips = dates.flatMap((date) => date.slips);
  const details = detailsOf([...rows.flatMap((row) => row.cellsOf("detail")), ...slips, ...notes]);
  return {
    ...fields,
    ...(details.length > 0 && { details }),
    sources: dates.map(({ row, says }) => reading.sourceOf(row, says)),
  };
}

function onceIn(
  rows: readonly MatchedRow[],
  use: ColumnUse,
  reading: Reading,
  notes: MatchedCell[],
): MatchedCell | undefined {
  const [first, ...others] = rows.flatMap((row) => row.cellsOf(use).map((cell) => ({ row, cell })));
  for (const { row, cell } of others) {
    if (!first || folded(cell.text) === folded(first.cell.text)) continue;
    reading.note(row, cell, `as in ${first.row.place}: ${first.cell.text}`);
    notes.push(cell);
  }
  return first?.cell;
}

const told = (field: string, cell: MatchedCell | undefined, read: (text: string) => unknown): Fields =>
  cell ? { [field]: read(cell.text) } : {};

function listed(
  field: string,
  rows: readonly MatchedRow[],
  use: ColumnUse,
  read: (text: string) => unknown,
): Fields {
  const texts = new Set(rows.flatMap((row) => row.cellsOf(use)).map(({ text }) => text));
  return texts.size === 0 ? {} : { [field]: [...texts].map(read) };
}

/** A word of the register's own is a class of its partnerships. */
function classIn(cell: MatchedCell | undefined, { notes }: Reading): string {
  if (!cell) return USUAL_CLASS;
  const usual = classificationInCell(cell.text);
  if (usual) return usual;
  notes.classes.set(cell.text, { id: cell.text, name: cell.text, kind: "partnership" });
  return cell.text;
}

/** Each once, under its heading. */
const detailsOf = (cells: readonly MatchedCell[]): readonly Fields[] => [
  ...new Map(
    cells.map(({ heading, text }) => [JSON.stringify([heading, text]), { label: heading, value: text }]),
  ).values(),
];
