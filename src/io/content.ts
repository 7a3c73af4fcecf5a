/** Bytes as what they hold: JSON, XML or a table. What reads XML is loaded when first needed. */
import type { Fault } from "../record/fault";
import { faultOfFile } from "../record/fault";
import type { RecordFile } from "../record/parse";
import { guessedIn } from "./guessed-encoding";
import { readJson } from "./json";

export interface NamedBytes {
  /** By which the record and its faults call the file. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadContent {
  /** Null where it cannot be read: a fault says why. */
  readonly file: RecordFile | null;
  readonly faults: readonly Fault[];
}

/** Never rejects. Content that is no JSON is an `XmlElement` or a `Table`. */
export async function readContent({ path, bytes }: NamedBytes): Promise<ReadContent> {
  const refused = (expected: string, found: string): ReadContent => ({
    file: null,
    faults: [faultOfFile(path, expected, found)],
  });
  const read = readJson(bytes);
  if ("unreadable" in read) return refused("a text file in UTF-8", read.unreadable);
  const faults = guessedIn(path, read);
  if ("content" in read) return { file: { path, content: read.content }, faults };
  const text = read.slipped;
  if (/^\s*[[{]/.test(text)) {
    const { placeOfSlip } = await import("./place-of-slip");
    return refused("a JSON file", placeOfSlip(text));
  }
  if (/^\s*</.test(text)) {
    const { xmlOf } = await import("./xml");
    const xml = xmlOf(text);
    return "slip" in xml
      ? refused("an XML file", xml.slip)
      : { file: { path, content: xml.element }, faults };
  }
  const { tableOf } = await import("./table-of-text");
  const table = tableOf(text);
  if (table.slip === null) return { file: { path, content: table }, faults };
  return refused("a table in which each quotation mark is closed", table.slip);
}
