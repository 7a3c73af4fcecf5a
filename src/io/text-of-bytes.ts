/** Bytes of a file as text, by the mark at their beginning, else by what they can be. */

import { textOfWindows1252 } from "./windows-1252.ts";

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

export interface TextOfBytes {
  readonly text: string;
  /** The encoding, where no mark and no standard says it, and it was told by the bytes alone. */
  readonly guessed?: "windows-1252";
}

/** @throws RangeError where the bytes are no text in the encoding of their mark, nor in UTF-8 or Windows-1252 */
export function textOfBytes(bytes: Uint8Array): TextOfBytes {
  const encoding = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const text = decoded(bytes, encoding ?? unmarked(bytes));
  if (text !== null) return { text };
  const guessed = encoding === undefined && !hasLetterOfUtf8(bytes) ? textOfWindows1252(bytes) : null;
  if (guessed !== null) return { text: guessed, guessed: "windows-1252" };
  throw new RangeError(`bytes that are no ${(encoding ?? "utf-8").toUpperCase()}`);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    // The decoder takes the mark away.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** JSON and tables begin with two letters of ASCII (RFC 4627, section 3): in UTF-16, one of the first two bytes is zero. */
function unmarked([first, second]: Uint8Array): string {
  if (first === 0 && second !== 0) return "utf-16be";
  return second === 0 && first !== 0 ? "utf-16le" : "utf-8";
}

/** Two bytes that are one letter in UTF-8 are hardly ever two letters in Windows-1252: such a file is UTF-8 with a slip. */
const hasLetterOfUtf8 = (bytes: Uint8Array): boolean =>
  bytes.some((byte, index) => byte >= 0xc3 && byte <= 0xf4 && isContinued(bytes[index + 1]));

const isContinued = (byte = 0): boolean => byte >= 0x80 && byte < 0xc0;
