/** As xxHash mixes: large odd numbers, of 32 bits. */
const [FIRST, SECOND] = [0x9e3779b1, 0x85ebca77];

/**
 * What tells bytes from other bytes: 16 hexadecimal digits. A megabyte takes a millisecond. It finds what was replaced or came by
 * halves, not what was forged: whoever can change a file beside the page can change the page.
 */
export function markOfBytes(bytes: Uint8Array): string {
  // A copy begins where words may begin.
  const words = new Uint32Array(new Uint8Array(bytes).buffer, 0, bytes.length >>> 2);
  const rest = bytes.subarray(words.byteLength);
  let [a, b] = [bytes.length ^ FIRST, bytes.length ^ SECOND];
  const take = (word: number): void => {
    a = Math.imul(a ^ word, FIRST);
    a ^= a >>> 15;
    b = Math.imul(b + word, SECOND);
    b ^= b >>> 13;
  };
  for (const word of words) take(word);
  for (const byte of rest) take(byte);
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
