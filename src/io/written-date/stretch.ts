import { dayAfter, dayBefore, isoOfDay } from "../../time/day";
import { boundsOf } from "../../time/edtf";

/**
 * What a date text means: one date of EDTF (`2010-07`, `199X`), or some day from a first to a last one, of which an empty one
 * leaves that end open.
 */
export interface Stretch {
  readonly first: string;
  readonly last: string;
  /** Where the words of the calendar say less: "the financial year 2009/10". */
  readonly called?: string;
}

/** Of one date. */
export const at = (date: string): Stretch => ({ first: date, last: date });

export const isOneDate = ({ first, last }: Stretch): boolean => first === last;

/** Some time from the beginning of one to the end of the other. */
export const fromTo = (a: Stretch, b: Stretch): Stretch => ({ first: a.first, last: b.last });

export const until = ({ last }: Stretch): Stretch => ({ first: "", last });
export const since = ({ first }: Stretch): Stretch => ({ first, last: "" });

/** Before its first day. */
export const before = ({ first }: Stretch): Stretch => ({
  first: "",
  last: isoOfDay(dayBefore(boundsOf(first).earliest)),
});

/** After its last day. */
export const after = ({ last }: Stretch): Stretch => ({
  first: isoOfDay(dayAfter(boundsOf(last).latest)),
  last: "",
});

/** Null where it is more than one date: how far about would reach, nobody can say. */
export const about = (stretch: Stretch): Stretch | null =>
  isOneDate(stretch) ? at(`${stretch.first}~`) : null;

export const perhaps = (stretch: Stretch): Stretch | null =>
  isOneDate(stretch) ? at(`${stretch.first}?`) : null;

/** Some day of it. @example asSet({ first: "", last: "2011-10-10" }) // "[..2011-10-10]" */
export const asSet = (stretch: Stretch): string =>
  isOneDate(stretch) ? stretch.first : `[${stretch.first}..${stretch.last}]`;

/** All days of it. @example asInterval({ first: "2009-04-01", last: "2010-03-31" }) // "2009-04-01/2010-03-31" */
export const asInterval = (stretch: Stretch): string =>
  isOneDate(stretch) ? stretch.first : `${stretch.first || ".."}/${stretch.last || ".."}`;
