/** Cells that name nothing else: texts, dates, numbers, words of a list. */
import { folded } from "../../record/find";
import type { CellWord, Column } from "../sheets/column";
import type { WrittenDate } from "../written-date";
import { readWrittenDate } from "../written-date";
import type { DateOrder } from "../written-date/pattern";
import { nameWithWordOf, nearName } from "./near-name";
import type { Slip } from "./slip";
import { meantAs, withExample } from "./slip";

/** Undefined where the cell says that there is nothing. */
export type CellValue = { readonly value: unknown };

export interface DateCell extends CellValue {
  readonly value: string | undefined;
  readonly read: Exclude<WrittenDate, { slip: string }>;
}

export const readNumber = (text: string): number => Number(text.replace(/[£,\s]|gbp|pounds?$/gi, ""));

/** @example readAmount("£1.2 million") // 1200000 */
function readAmount(text: string): number {
  const [, figures = text, unit = ""] =
    /^(.*\d) ?(k|m|bn|thousand|million|billion)?$/i.exec(text.trim()) ?? [];
  const times = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 }[unit.charAt(0).toLowerCase()] ?? 1;
  return times === 1 ? readNumber(figures) : Math.round(readNumber(figures) * times);
}

export function readDate(text: string, column: Column, order: DateOrder): DateCell | Slip {
  const read = readWrittenDate(text, { order, lasts: column.kind === "span" });
  if ("slip" in read) return { expected: read.slip };
  if (column.isPlain && !PLAIN_DATE.test(read.edtf) && read.edtf !== "") {
    return { expected: "a day, a month or a year, such as 5 July 2010, May 2011 or 2009" };
  }
  return { value: read.edtf === "" ? undefined : read.edtf, read };
}

export const PLAIN_DATE = /^\d{4}(-\d{2}){0,2}$/;
/** EDTF has seasons for the months from 21 on. */
export const isPlainDate = (edtf: string): boolean => PLAIN_DATE.test(edtf) && !/^\d{4}-[2-9]/.test(edtf);

const YES = new Set(["yes", "y", "true", "1", "x"]);
const NO = new Set(["no", "n", "false", "0"]);

function readYesNo(text: string): CellValue | Slip {
  const word = text.toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { expected: "Yes or No" };
}

/** Where the record declares it. */
const OWN_WORD = "a word of your own that has a row on the sheet Record";

/** A word of the list, in whatever letters, or as the record has it; of an open one any other, which is told where it is like one of them. */
function readWord(
  text: string,
  words: readonly CellWord[],
  { isOpen = false, tellsOthers = false }: Column,
  say: (slip: Slip) => void,
): CellValue | Slip {
  const asked = folded(text);
  const known =
    words.find(({ value }) => value === text) ??
    words.find((each) => [each.word, each.value, each.also ?? ""].some((one) => folded(one) === asked));
  if (known) return { value: known.value };
  const names = words.map(({ word }) => word);
  const near = nearName(text, names) ?? (tellsOthers ? nameWithWordOf(text, names) : undefined);
  const expected = `one of ${words.map(({ word }) => word).join(", ")}`;
  const slip = { expected, ...meantAs(text, near, isOpen) };
  if (!isOpen) return slip;
  if (tellsOthers) say({ ...slip, expected: `${expected}, or ${OWN_WORD}` });
  else if (near !== undefined) say(slip);
  return { value: text };
}

/** @param words those of the column, or the record's own @param say called with what is believed and to be told all the same */
export function readPlain(
  text: string,
  column: Column,
  words: readonly CellWord[] | undefined,
  say: (slip: Slip) => void,
): CellValue | Slip {
  switch (column.kind) {
    case "count": {
      const count = readNumber(text);
      return Number.isInteger(count) && count > 0
        ? { value: count }
        : { expected: "a whole number above 0, such as 6" };
    }
    case "amount": {
      const amount = readAmount(text);
      return amount > 0 ? { value: amount } : { expected: withExample("pounds in figures", column) };
    }
    case "yes-no":
      return readYesNo(text);
    case "word":
      return readWord(text, words ?? [], column, say);
    default:
      return { value: text };
  }
}
