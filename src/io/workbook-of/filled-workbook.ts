import { wholeInTurns } from "../in-turns";
import { unpacked, zipEntries } from "../zip";
import { zipOfFiles } from "../zip-of-files";
import type { DrawnSheet } from "./drawn-sheet";
import { filledRows } from "./filled-rows";

/**
 * A workbook with all rows of its sheets, in turns with the page. Its empty cells are texts, too, so that a spreadsheet does not make a
 * day of 2009-04 when it is typed: the library gives that style to cells, not to columns; here they get that of other rows.
 * @param framed with the framed rows alone @param sheets in the order of their tabs
 */
export async function filledWorkbook(
  framed: Uint8Array<ArrayBuffer>,
  sheets: readonly DrawnSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of zipEntries(framed)) parts.set(entry.path, await unpacked(entry, MOST));
  const texts = sheets.map((_, index) => new TextDecoder().decode(parts.get(pathOf(index))));
  const style = styleIn(texts, sheets);
  if (style === undefined) return framed;
  for (const [index, sheet] of sheets.entries()) {
    const text = texts[index]?.replaceAll("<col ", `<col style="${style}" `) ?? "";
    const rows = await wholeInTurns(filledRows(text, sheet, style));
    parts.set(pathOf(index), new Uint8Array(await new Blob([...rows]).arrayBuffer()));
  }
  return zipOfFiles(Object.fromEntries(parts), MTIME);
}

const pathOf = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** The number of the style of a first row under the headings that has no look of its own. */
const styleIn = (texts: readonly string[], sheets: readonly DrawnSheet[]): string | undefined =>
  sheets
    .map(({ examples = 0, remarks = [] }, index) =>
      examples > 0 || remarks.some(({ row }) => row === 2)
        ? undefined
        : /<c r="A2"[^>]*? s="(\d+)"/.exec(texts[index] ?? "")?.[1],
    )
    .find((each) => each !== undefined);

/** What was just written is trusted. */
const MOST = Number.POSITIVE_INFINITY;
/** A zip wants one of each of its files; the workbook says itself when it was written. */
const MTIME = "2000-01-01";
