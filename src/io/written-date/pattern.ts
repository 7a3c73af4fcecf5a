import type { Stretch } from "./stretch";

/** Which of two numbers is the day: 5/7/2010 is 5 July where the day is first. */
export type DateOrder = "day-first" | "month-first";

/** What stands in the brackets of a form; empty where nothing does. */
export type Parts = readonly [string, string, string, string];

export interface Pattern {
  /** Of a whole date text. */
  readonly form: RegExp;
  /** Null for no date. */
  readonly read: (parts: Parts, order: DateOrder) => Stretch | null;
}

/** @param form the source of a regular expression */
export const pattern = (form: string, read: Pattern["read"]): Pattern => ({
  form: new RegExp(`^(?:${form})$`),
  read,
});

/** @returns null where no form fits, or no reading of it is a date */
export function readBy(patterns: readonly Pattern[], text: string, order: DateOrder): Stretch | null {
  for (const { form, read } of patterns) {
    const found = form.exec(text);
    const [, a = "", b = "", c = "", d = ""] = found ?? [];
    const stretch = found && read([a, b, c, d], order);
    if (stretch) return stretch;
  }
  return null;
}
