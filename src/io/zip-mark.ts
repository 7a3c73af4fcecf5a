const MARK = [0x50, 0x4b, 0x03, 0x04];

/** By its first bytes; an empty zip has others, and nothing to read. */
export const isZip = (bytes: Uint8Array): boolean => MARK.every((byte, index) => bytes[index] === byte);
