/** What people choose by mistake, by the first bytes (the formats' own specifications). */
const MARKS: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["a picture", [0x47, 0x49, 0x46, 0x38]],
];

/** What a file is, where it cannot be a text: null where it may. Only text in UTF-16, which is read before, has zeros among its bytes. */
export const otherProgram = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

/** @param bytes that are no text */
export const unreadableProgram = (bytes: Uint8Array): string | null =>
  bytes.includes(0) ? "a picture, or a file of another program" : null;
