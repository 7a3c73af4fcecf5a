import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";

/** A date as somebody wrote it: how it was read, or what was expected in its place. */
export type WrittenDate = { readonly edtf: string; readonly told: string } | { readonly slip: string };

/** Null of nothing. */
export function writtenDate(text: string): WrittenDate | null {
  const written = text.trim();
  if (written === "") return null;
  try {
    return { edtf: written, told: boundsInWords(boundsOf(written)) };
  } catch {
    return { slip: "a date such as 2011 or 2011-05" };
  }
}
