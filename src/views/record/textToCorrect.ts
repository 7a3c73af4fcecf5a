import type { EditableField } from "../../record/edit/editable";
import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { writtenDate } from "./writtenDate";

/**
 * What stands in the field where it is to be corrected: a date as people write it, where that is read as the same date again.
 * @example textToCorrect(date, "[2010-11-23..2011-10-10]") // "between 23 November 2010 and 10 October 2011"
 */
export function textToCorrect({ form: { kind } }: Pick<EditableField, "form">, text: string): string {
  if (text === "" || (kind !== "date" && kind !== "span")) return text;
  const words = boundsInWords(boundsOf(text));
  const read = writtenDate(words, kind === "span");
  return read && "edtf" in read && isSame(read.edtf, text, kind) ? words : text;
}

/** Of a time in which something lasted the ends are not enough: it may be a day within. */
function isSame(one: string, other: string, kind: "date" | "span"): boolean {
  if (kind === "span" || one === "") return one === other;
  const [ofOne, ofOther] = [boundsOf(one), boundsOf(other)];
  return ofOne.earliest === ofOther.earliest && ofOne.latest === ofOther.latest;
}
