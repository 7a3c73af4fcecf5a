/** What people choose by mistake, by the first bytes (the formats' own specifications). */
const MARKS: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["a picture", [0x47, 0x49, 0x46, 0x38]],
];

/** What a file is by its first bytes; null where it may be one that is read. */
export const otherProgram = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

/** Text has zeros among its bytes in UTF-16 alone. Null where it may be a text with a slip. @param bytes that are no text */
export const unreadableProgram = (bytes: Uint8Array): string | null =>
  bytes.includes(0) ? "a picture, or a file of another program" : null;
