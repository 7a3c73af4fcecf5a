/** What a zip file holds: a spreadsheet, or files. To be loaded when there is one. */
import { MOST_BYTES, MOST_UNPACKED } from "./spreadsheet-limits";
import type { Workbook } from "./workbook";
import type { ZipEntry } from "./zip";
import { TOO_LARGE, unpacked, zipEntries } from "./zip";

/** One file in it. */
interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Zipped =
  | { readonly workbook: Workbook }
  | { readonly files: readonly ZippedFile[] }
  /** What was expected, and what was found. */
  | { readonly expected: string; readonly found: string };

/** Never rejects. @param onRows called with how many rows of a spreadsheet were read so far */
export async function readZipped(bytes: Uint8Array, onRows: (rows: number) => void): Promise<Zipped> {
  try {
    return await read(new Uint8Array(bytes), onRows);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { expected: "a workbook (.xlsx or .ods) or a zip file that can be read to its end", found };
  }
}

async function read(bytes: Uint8Array<ArrayBuffer>, onRows: (rows: number) => void): Promise<Zipped> {
  if (bytes.length > MOST_BYTES) throw new RangeError("a file that is too large");
  const entries = zipEntries(bytes);
  const told = entries.reduce((sum, { size }) => sum + size, 0);
  if (told > MOST_UNPACKED || entries.length > MOST_ENTRIES) throw new RangeError(TOO_LARGE);
  const parts = await allUnpacked(entries);
  if (parts.has("xl/workbook.xml")) {
    const { readXlsxWorkbook } = await import("./spreadsheet");
    return { workbook: await readXlsxWorkbook(bytes, onRows) };
  }
  const content = parts.get("content.xml");
  if (content && parts.has("mimetype")) {
    const { readOdsWorkbook } = await import("./spreadsheet");
    return { workbook: await readOdsWorkbook(new TextDecoder().decode(content), onRows) };
  }
  if (parts.has("[Content_Types].xml")) {
    return { expected: "a workbook saved as .xlsx or .ods", found: "a file of another office program" };
  }
  return {
    files: [...parts].filter(([path]) => isFile(path)).map(([path, part]) => ({ path, bytes: part })),
  };
}

const MOST_ENTRIES = 2000;

/** All of it, since what the directory says of sizes need not be so, and a library that is handed the file unpacks it as it says. */
async function allUnpacked(entries: readonly ZipEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let left = MOST_UNPACKED;
  for (const entry of entries) {
    const part = await unpacked(entry, left);
    left -= part.length;
    parts.set(entry.path, part);
  }
  return parts;
}

/** Not what a Mac, or an editor, puts beside the files; nor the script that says the same as the files of a record beside it. */
const isFile = (path: string): boolean => !/(^|\/)(\.|__MACOSX\/|record\.js$)/.test(path);
