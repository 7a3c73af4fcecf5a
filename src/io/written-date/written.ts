import { periodOf } from "../../time/period";
import { periodInWords } from "../../time/words";
import { readWrittenDate } from "../written-date";

/**
 * A date of the record as people write it, so that the same is read again; in EDTF, where there are no such words for it.
 * @param lasts whether all of the time is meant
 * @example writtenDate("[2010-11-23..2011-10-10]") // "between 23 November 2010 and 10 October 2011"
 */
export function writtenDate(edtf: string, lasts = false): string {
  const written = [...wordsFor(edtf), edtf].find((text) => {
    const read = readWrittenDate(text, { order: "day-first", lasts });
    return "edtf" in read && read.edtf === edtf && read.otherwise === undefined;
  });
  return written ?? `EDTF: ${edtf}`;
}

/** What may say it; whether it does is asked of the reading. */
function wordsFor(edtf: string): readonly string[] {
  const [, first = "", last = ""] = /^\[?([^.,/[\]]*)(?:\.\.|\/)([^.,/[\]]*)\]?$/.exec(edtf) ?? [];
  const [a, b] = [first, last].map(partInWords);
  if (a && b) return [`between ${a} and ${b}`, `${a} to ${b}`];
  if (b) return [`by ${b}`];
  if (a) return [`since ${a}`];
  const [, plain = "", mark = ""] = /^(.*?)([~?]?)$/.exec(edtf) ?? [];
  const words = partInWords(plain);
  if (words === null) return [];
  return mark === "" ? [words] : [`${mark === "~" ? "about" : "perhaps"} ${words}`];
}

/** Null for what is no year, month or day. */
const partInWords = (text: string): string | null => {
  const period = periodOf(text);
  return period && periodInWords(period);
};
