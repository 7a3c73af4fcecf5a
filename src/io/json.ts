/** JSON files as people save them. */
import { textOfBytes } from "./text-of-bytes";

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
