import { Zip, ZipDeflate } from "fflate";
import { pauses } from "./pause";

/** Bytes that are packed at a time: some milliseconds. */
const PIECE = 1 << 17;

/**
 * Files in one zip, packed in pieces, between which the page draws and answers.
 * @param files by their paths in it @param day on which they were written: a date such as 2026-05-03
 */
export async function zipOfFiles(
  files: Readonly<Record<string, Uint8Array>>,
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const pause = pauses();
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(new Uint8Array(bytes));
  });
  for (const [path, bytes] of Object.entries(files)) {
    const file = new ZipDeflate(path);
    file.mtime = day;
    zip.add(file);
    for (let at = 0; at < bytes.length; at += PIECE) {
      file.push(bytes.subarray(at, at + PIECE));
      await pause();
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(packed);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
