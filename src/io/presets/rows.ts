import { faultOfFile } from "../../record/fault";
import type { RecordFile } from "../../record/record-file";
import type { Notes } from "../generous/notes";
import { Table } from "../table";

/** A row of a table by its headings. */
export interface Row {
  readonly file: string;
  /** @example "row 12" */
  readonly place: string;
  /** By heading, in small letters; cells without a text are missing. */
  readonly cells: ReadonlyMap<string, string>;
  /** The headings as they are written, by their small letters. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A database's way to write nothing. */
const NOTHING: ReadonlySet<string> = new Set(["", "NULL"]);

/** Whether a table has all of these headings, in whatever letters. @param headings in small letters */
export const hasHeadings = (content: unknown, headings: readonly string[]): content is Table =>
  content instanceof Table && headings.every((heading) => headingsOf(content).includes(heading));

export const headingsOf = ({ headings }: Table): readonly string[] =>
  headings.map((heading) => heading.toLowerCase());

/** The rows of a file. What has more or fewer cells than there are headings is read as far as it goes, and noted. */
export function rowsOf({ path, content }: RecordFile, notes: Notes): readonly Row[] {
  if (!(content instanceof Table)) return [];
  const headings = headingsOf(content);
  const labels = new Map(content.headings.map((label) => [label.toLowerCase(), label]));
  return content.rows.map(({ number, cells }) => {
    const place = `row ${number}`;
    if (cells.length !== headings.length) {
      const expected = `${headings.length} cells, one for each heading`;
      const fault = faultOfFile(path, expected, `${cells.length} cells`);
      notes.faults.push({ ...fault, weight: "noted", item: place, place });
    }
    const named = headings.map((heading, index) => [heading, cells[index] ?? ""] as const);
    return { file: path, place, labels, cells: new Map(named.filter(([, cell]) => !NOTHING.has(cell))) };
  });
}

/** Headings without which the table says too little. They are told all at once. @returns whether none is missing */
export function hasNeeded({ path, content }: RecordFile, needed: readonly string[], notes: Notes): boolean {
  const headings = content instanceof Table ? headingsOf(content) : [];
  const missing = needed.filter((heading) => !headings.includes(heading));
  if (missing.length === 0) return true;
  notes.faults.push(faultOfFile(path, `a column ${missing.join(", ")}`, headings.join(", ")));
  return false;
}
