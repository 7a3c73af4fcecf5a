/** Files of any format that is read, as one record: what the command calls, and whatever opens files in a page. */

import type { Pieces } from "../record/pieces";
import { atOnce } from "../record/pieces";
import type { RecordFile } from "../record/record-file";
import type { NamedBytes, OnRows, ReadContent } from "./content";
import { readContents } from "./content";
import type { Decisions } from "./decided";
import { decidedBy } from "./decided";
import { isWithoutRows, withoutRows } from "./empty-table";
import { matchedPreset } from "./matching/matched-preset";
import { mendedFile } from "./mending/mended-file";
import { missingParts } from "./missing-parts";
import type { Opened, OpenOptions } from "./open-record";
import { recordOpened } from "./open-record";
import { PRESETS } from "./presets/presets";
import { sheetTables } from "./template/sheet-tables";
import { Workbook } from "./workbook";

export type OpenBytesOptions = Omit<OpenOptions, "presets"> & Decisions;

/** Never rejects. @param files in any order @param onRows called with how many rows of a spreadsheet were read so far */
export async function openBytes(
  files: readonly NamedBytes[],
  options: OpenBytesOptions,
  onRows?: OnRows,
): Promise<Opened> {
  const read = await Promise.all(files.map((file) => readContents(file, onRows)));
  return openContents(read.flat(), options);
}

/** Never throws. */
export const openContents = (read: readonly ReadContent[], options: OpenBytesOptions): Opened =>
  atOnce(contentsOpened(read, options));

/** The same, piece by piece. */
export function* contentsOpened(read: readonly ReadContent[], options: OpenBytesOptions): Pieces<Opened> {
  const whole = read
    .flatMap(({ file }) => file ?? [])
    .map((file) => mendedFile(file, options.mends ?? []))
    .map((file) => ({ file, tables: sheetsApart(file) }));
  const files = whole.flatMap(({ tables }) => tables.filter(hasSomething));
  const empty = whole
    .filter(({ tables }) => !tables.some(hasSomething))
    .map(({ file, tables }) => withoutRows(file.path, tables));
  const matched = matchedPreset(files, options.matchings ?? []);
  const opened = yield* recordOpened(files, { ...options, presets: [matched, ...PRESETS] });
  const faults = [...read.flatMap((each) => each.faults), ...empty, ...missingParts(read), ...opened.faults];
  const readAs = [...read.flatMap((each) => each.readAs ?? []), ...(opened.readAs ?? [])];
  const told = { ...opened, ...(readAs.length > 0 && { readAs }) };
  if (!opened.record) return { ...told, faults };
  const known = yield* decidedBy(opened.record, options);
  return { ...told, record: known.record, faults: [...faults, ...known.faults] };
}

/** An empty tab beside others is what a spreadsheet begins with; a sheet of the template tells itself that it has no row. */
const hasSomething = (file: RecordFile): boolean => !isWithoutRows(file) || sheetTables(file).length > 0;

/** A workbook that has no sheet of the template is so many tables. */
function sheetsApart(file: RecordFile): readonly RecordFile[] {
  const { path, content } = file;
  if (!(content instanceof Workbook) || sheetTables(file).length > 0) return [file];
  return content.sheets.map(({ name, table }) => ({ path, sheet: name, content: table }));
}
