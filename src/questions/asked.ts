/** A question that was understood: its form is known, and who and when is meant. */
import { openingYear } from "../record/report-years";
import type { Theme } from "../record/vocabulary";
import { calendarOf, today } from "../time/day";
import type { Period } from "../time/period";
import { yearNumber, yearOf } from "../time/period";
import type { Standpoint } from "./asking";
import type { PeriodAsked } from "./period-asked";

/** What a form leaves open, to be named. */
export type Slot = "body" | "other" | "sitter" | "council" | "us";

export interface Asked extends Standpoint {
  readonly ids: Readonly<Partial<Record<Slot, string>>>;
  readonly when: PeriodAsked | null;
  readonly theme: Theme | null;
}

export function idIn({ ids }: Asked, slot: Slot): string {
  const id = ids[slot];
  if (id === undefined) throw new Error(`Expected the question to name its ${slot}`);
  return id;
}

/** The one period that is named; null where none is, or a span. */
export function periodNamed({ when, record, areaId }: Omit<Asked, "ids" | "theme">): Period | null {
  switch (when?.kind) {
    case "in":
      return when.period;
    case "before":
      return yearOf(yearNumber(when.period) - 1);
    case "now":
      return yearOf(openingYear(record, areaId));
    case "this-year":
      return yearOf(calendarOf(today()).year);
    case "last-year":
      return yearOf(calendarOf(today()).year - 1);
    default:
      return null;
  }
}
