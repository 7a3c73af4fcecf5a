/** JSON files as people save them. */
// With its ending, since Vite reads its settings, and so this file, as Node does.
import type { TextOfBytes } from "./text-of-bytes.ts";
import { textOfBytes } from "./text-of-bytes.ts";

export type ReadJson =
  | { readonly content: unknown; readonly guessed?: TextOfBytes["guessed"] }
  /** A text that is not JSON: `placeOfSlip` says where. */
  | { readonly slipped: string; readonly guessed?: TextOfBytes["guessed"] }
  /** No text at all. */
  | { readonly unreadable: string };

/** Never throws. */
export function readJson(bytes: Uint8Array): ReadJson {
  let read: TextOfBytes;
  try {
    read = textOfBytes(bytes);
  } catch (error) {
    return { unreadable: (error as RangeError).message };
  }
  const { text, ...how } = read;
  try {
    return { content: JSON.parse(text), ...how };
  } catch {
    return { slipped: text, ...how };
  }
}
