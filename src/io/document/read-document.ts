/** The text of a document that a reader has, to be held beside what the record took from it. To be loaded when there is one. */
import { textOfBytes } from "../text-of-bytes";
import { unpacked, zipEntries } from "../zip";
import { isZip } from "../zip-mark";
import type { DocumentText, Reading } from "./document-text";
import { isHtml, textOfHtml } from "./text-of-html";
import { textOfWord } from "./text-of-word";

/** Bytes; the longest council papers have some hundred thousand. */
const MOST_BYTES = 20_000_000;

/** By its content, not by its name. Rejects only where what reads a PDF cannot be had. */
export async function readDocument(bytes: Uint8Array<ArrayBuffer>, reading: Reading): Promise<DocumentText> {
  if (isPdf(bytes)) return (await import("./read-pdf")).readPdf(bytes, reading);
  try {
    const text = await textOf(bytes);
    return text.trim() === ""
      ? { slip: "There is no text in this file." }
      : { lines: text.split(/\r\n|[\r\n]/) };
  } catch {
    return { slip: "This file cannot be read as text, a web page, a Word document or a PDF." };
  }
}

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 5)) === "%PDF-";

async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (bytes.length > MOST_BYTES) throw new RangeError("a file that is too large");
  if (isZip(bytes)) return textOfWord(await wordIn(bytes));
  const { text } = textOfBytes(bytes);
  if (text.includes("\0")) throw new RangeError("a file that is no text");
  return isHtml(text) ? textOfHtml(text) : text;
}

/** @throws RangeError where there is no Word document in it, or too large a one */
async function wordIn(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const entry = zipEntries(bytes).find(({ path }) => path === "word/document.xml");
  if (!entry) throw new RangeError("a zip file without a Word document");
  return textOfBytes(await unpacked(entry, MOST_BYTES)).text;
}
