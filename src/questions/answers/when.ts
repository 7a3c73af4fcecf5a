/** Of which period an answer tells. */
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { entityIn, holdsIn, sliceAt } from "../../record/slice";
import type { Period } from "../../time/period";
import { inPeriod } from "../../time/words";
import type { Asked } from "../asked";
import { periodNamed } from "../asked";
import { nearestYearOf } from "../nearest-year";

export interface Told {
  readonly slice: Slice;
  /** What holds in it. */
  readonly ids: ReadonlySet<string>;
  /** Whether it is the period that was asked about; else the nearest in which something is on record. */
  readonly isAsked: boolean;
}

/** The period that is named, else the one that is shown; where nothing holds in it, the nearest year in which something is on record. */
export function toldOfItems(asked: Asked, ids: readonly string[]): Told | null {
  const { record } = asked;
  const period = periodMeant(asked);
  const there = cut(record, period, ids);
  if (there.ids.size > 0) return { ...there, isAsked: true };
  const nearest = nearestYearOf(record, ids, period);
  return nearest && { ...cut(record, nearest, ids), isAsked: false };
}

function cut(record: PartnershipRecord, period: Period, ids: readonly string[]): Omit<Told, "isAsked"> {
  const slice = sliceAt(record, period);
  const isTold = isToldIn(slice);
  return { slice, ids: new Set(ids.filter((id) => isTold({ id }))) };
}

/** Whether a seat, a member or a relation holds in the period, and is shown in it without being asked for. */
export const isToldIn =
  (slice: Slice) =>
  (item: { readonly id: string }): boolean =>
    holdsIn(slice)(item) && entityIn(slice, item.id).shown;

export const periodMeant = (asked: Asked): Period => periodNamed(asked) ?? asked.period;

/** Behind a title, where the question names a period. @example " in 2011" */
export const whenNamed = (asked: Asked): string => {
  const period = periodNamed(asked);
  return period ? ` ${inPeriod(period)}` : "";
};
