/** Bytes of a file as text, by the mark at their beginning, else as UTF-8. */

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** @throws RangeError where the bytes are no text in that encoding, as those of a file in Windows-1252 */
export function textOfBytes(bytes: Uint8Array): string {
  const [encoding = "utf-8"] =
    MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  try {
    // The decoder takes the mark away.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RangeError(`bytes that are no ${encoding.toUpperCase()}, as in a file saved as Windows-1252`);
  }
}
