import { unpacked, zipEntries } from "../zip";
import { zipOfFiles } from "../zip-of-files";

/**
 * A workbook whose empty cells are texts, too, so that a spreadsheet does not make a day of 2009-04 when it is typed. The library
 * gives that style to cells that hold something, not to columns; here they get that of the first cell under a heading.
 */
export async function withTextColumns(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await Promise.all(
    zipEntries(bytes).map(async (entry) => [entry.path, await unpacked(entry, MOST)] as const),
  );
  const texts = parts
    .filter(([path]) => /^xl\/worksheets\/[^/]+$/.test(path))
    .map(([path, part]) => [path, new TextDecoder().decode(part)] as const);
  const style = texts
    .map(([, text]) => /<c r="A2"[^>]*? s="(\d+)"/.exec(text)?.[1])
    .find((each) => each !== undefined);
  if (style === undefined) return bytes;
  const styled = texts.map(
    ([path, text]) =>
      [path, new TextEncoder().encode(text.replaceAll("<col ", `<col style="${style}" `))] as const,
  );
  return zipOfFiles(Object.fromEntries([...parts, ...styled]), MTIME);
}

/** What was just written is trusted. */
const MOST = Number.POSITIVE_INFINITY;
/** A zip wants one of each of its files; the workbook says itself when it was written. */
const MTIME = "2000-01-01";
