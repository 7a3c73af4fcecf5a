/** JSON files as people save them. */
// With its ending, since Vite reads its settings, and so this file, as Node does.
import { textOfBytes } from "./text-of-bytes.ts";

export type ReadJson =
  | { readonly content: unknown }
  /** A text that is not JSON: `placeOfSlip` says where. */
  | { readonly slipped: string }
  /** No text at all. */
  | { readonly unreadable: string };

/** Never throws. */
export function readJson(bytes: Uint8Array): ReadJson {
  let text: string;
  try {
    text = textOfBytes(bytes);
  } catch (error) {
    return { unreadable: (error as RangeError).message };
  }
  try {
    return { content: JSON.parse(text) };
  } catch {
    return { slipped: text };
  }
}
