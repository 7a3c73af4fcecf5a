import type { Pieces } from "../../record/pieces";
import { atOnce, flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import { csvWritten } from "../csv";
import { SHEETS } from "../sheets";
import type { CellKind } from "../sheets/column";
import { SETTINGS } from "../sheets/settings";
import { toThePenny } from "../to-the-penny";
import { unturned } from "../unturned";
import { sheetsDrawn } from "../workbook-of";
import type { DrawnSheet } from "../workbook-of/drawn-sheet";

/**
 * The sheets of the template that the record fills, as a CSV each (RFC 4180), by the names of their files; with them that of what is
 * true of the whole record. Opened together, they are the record again.
 */
export const csvTablesOf = (record: PartnershipRecord): Readonly<Record<string, string>> =>
  atOnce(csvTablesWritten(record));

/** The same, piece by piece. */
export function* csvTablesWritten(record: PartnershipRecord): Pieces<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const sheet of yield* sheetsDrawn(record)) {
    if (isTable(sheet) && sheet.rows.length > 0)
      files[`${sheet.name.toLowerCase()}.csv`] = yield* csvWritten(yield* plainRows(sheet));
  }
  return files;
}

/** Not what explains the workbook, or lists what its cells may hold. */
const isTable = ({ name }: DrawnSheet): boolean =>
  name === SETTINGS || SHEETS.some((sheet) => sheet.name === name);

function* plainRows({ name, columns, rows }: DrawnSheet): Pieces<readonly (readonly string[])[]> {
  const headings = columns.map(({ heading }) => heading);
  const kinds = new Map(
    SHEETS.find((sheet) => sheet.name === name)?.columns.map(({ heading, kind }) => [heading, kind]),
  );
  const kindAt = headings.map((heading) => kinds.get(heading));
  const plain = yield* flatMapped(rows, (row) => [row.map((text, index) => asPlain(text, kindAt[index]))]);
  return [headings, ...plain];
}

/** Dates that stay as they are told, and sums that can be added up. */
function asPlain(text: string, kind: CellKind | undefined): string {
  if (kind === "date" || kind === "span") return unturned(text);
  return kind === "amount" && /^\d+(\.\d+)?$/.test(text) ? toThePenny(Number(text)) : text;
}
