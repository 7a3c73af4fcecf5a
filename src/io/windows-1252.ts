/** What stands at 0x80 to 0x9F, where Latin-1 has no letters (Unicode's CP1252.TXT); a space where there is none. */
const LETTERS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const FIRST = 0x80;
const NONE = " ";

const letterOf = (byte: number): string =>
  byte < FIRST || byte >= FIRST + LETTERS.length
    ? String.fromCharCode(byte)
    : (LETTERS[byte - FIRST] ?? NONE);

/**
 * The text of a file as Excel and older editors save it in Britain; null where a byte is no letter. Some releases of Node decode it
 * as Latin-1, without its dashes and quotation marks (nodejs/node#56542), so it is decoded here.
 */
export function textOfWindows1252(bytes: Uint8Array): string | null {
  const isNone = (byte: number): boolean => byte >= FIRST && letterOf(byte) === NONE;
  return bytes.some(isNone) ? null : Array.from(bytes, letterOf).join("");
}
