/** Bytes as what they hold: JSON, XML, a table, a workbook, or files in a zip. What reads all but JSON is loaded when first needed. */
import type { Fault } from "../record/fault";
import { faultOfFile } from "../record/fault";
import type { ReadAs } from "../record/opening-report";
import type { RecordFile } from "../record/record-file";
import { emptyFile } from "./empty-table";
import { guessedAs } from "./guessed-encoding";
import { readJson } from "./json";
import { otherProgram, unreadableProgram } from "./other-program";
import { isZip } from "./zip-mark";

export interface NamedBytes {
  /** By which the record and its faults call the file. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadContent {
  /** Null where it cannot be read: a fault says why. */
  readonly file: RecordFile | null;
  readonly faults: readonly Fault[];
  /** How it was read, where that is to be told. */
  readonly readAs?: readonly ReadAs[];
}

/** @param rows of a spreadsheet that were read so far */
export type OnRows = (rows: number) => void;

/** All that a file holds: of a zip, each of its files; of an explorer in one file, those of its record. Never rejects. */
export async function readContents(
  named: NamedBytes,
  onRows: OnRows = () => {},
): Promise<readonly ReadContent[]> {
  if (isPage(named.bytes)) return readPage(named);
  if (!isZip(named.bytes)) return [await readContent(named)];
  const { readZipped } = await import("./zipped");
  const zipped = await readZipped(named.bytes, onRows);
  if ("workbook" in zipped) return [{ file: { path: named.path, content: zipped.workbook }, faults: [] }];
  if ("expected" in zipped) return [refusedFile(named.path, zipped.expected, zipped.found)];
  return Promise.all(zipped.files.map(readContent));
}

/** The page of an explorer has its record in it; of any other page, it is told what it is not. */
async function readPage(named: NamedBytes): Promise<readonly ReadContent[]> {
  const { filesInScript } = await import("./save/record-script");
  try {
    const files = filesInScript(new TextDecoder().decode(named.bytes));
    if (!files) return [refusedFile(named.path, "an explorer saved as one file", "another web page")];
    return Object.entries(files).map(([path, content]) => ({ file: { path, content }, faults: [] }));
  } catch {
    return [refusedFile(named.path, "an explorer saved as one file", "one that somebody has changed")];
  }
}

const PAGE = "<!doctype html";
const isPage = (bytes: Uint8Array): boolean =>
  new TextDecoder()
    .decode(bytes.subarray(0, 3 * PAGE.length))
    .trimStart()
    .toLowerCase()
    .startsWith(PAGE);

const refusedFile = (path: string, expected: string, found: string): ReadContent => ({
  file: null,
  faults: [faultOfFile(path, expected, found)],
});

/** Never rejects. Content that is no JSON is an `XmlElement` or a `Table`; what is in a zip, `readContents` reads. */
export async function readContent({ path, bytes }: NamedBytes): Promise<ReadContent> {
  const refused = (expected: string, found: string): ReadContent => refusedFile(path, expected, found);
  if (isOfOldOffice(bytes)) {
    return refused("a workbook saved as .xlsx or .ods", "an older .xls workbook, or one with a password");
  }
  const other = otherProgram(bytes);
  if (other !== null) return refused(READABLE, other);
  const read = readJson(bytes);
  if ("unreadable" in read) {
    const program = unreadableProgram(bytes);
    return program === null ? refused("a text file in UTF-8", read.unreadable) : refused(READABLE, program);
  }
  const readAs = guessedAs(path, read);
  const told = { faults: [], ...(readAs.length > 0 && { readAs }) };
  if ("content" in read) return { file: { path, content: read.content }, ...told };
  const text = read.slipped;
  if (text.trim() === "") return { file: null, faults: [emptyFile(path)] };
  if (/^\s*[[{]/.test(text)) {
    const { placeOfSlip } = await import("./place-of-slip");
    return refused("a JSON file", placeOfSlip(text));
  }
  if (/^\s*</.test(text)) {
    const { xmlOf } = await import("./xml");
    const xml = xmlOf(text);
    return "slip" in xml
      ? refused("an XML file", xml.slip)
      : { file: { path, content: xml.element }, ...told };
  }
  const { tableOf } = await import("./table-of-text");
  const table = tableOf(text);
  if (table.slip === null) return { file: { path, content: table }, ...told };
  return refused("a table in which each quotation mark is closed", table.slip);
}

const READABLE = "a table, a workbook or a record";

/** Microsoft's compound files: workbooks before 2007, and those with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const isOfOldOffice = (bytes: Uint8Array): boolean => COMPOUND.every((byte, index) => bytes[index] === byte);
