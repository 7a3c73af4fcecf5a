import { endedBy, resultsOf } from "../record/change-event";
import { datedEventOf, dayOfChange } from "../record/dated-event";
import { grouped } from "../record/grouped";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent } from "../record/shape";
import type { Interval } from "../time/interval";

/** One entity became, or passed something to, another: an original and a result of one change event. */
export interface Succession {
  readonly event: ChangeEvent;
  readonly from: string;
  readonly to: string;
}

/** As its line on the plan is called, too. */
export const successionId = ({ event, from, to }: Succession): string => `${event.id}/${from}/${to}`;

/**
 * Every pair of an original and another result; of an event with several of both that does not say
 * which went to which, every pairing.
 */
export const successions = perRecord(({ change_events }): readonly Succession[] =>
  change_events.flatMap(pairsOf),
);

function pairsOf(event: ChangeEvent): readonly Succession[] {
  const { original_organization_ids: originals } = event;
  // Bodies that are restructured together do not become one another.
  const isOther = (to: string): boolean => event.type !== "restructured" || !originals.includes(to);
  return originals.flatMap((from) =>
    resultsOf(event, from)
      .filter((to) => to !== from && isOther(to))
      .map((to) => ({ event, from, to })),
  );
}

/** Whether the original goes over into the result, be it only by plan: not where it merely passes something on. */
export const isReplacement = ({ event, from }: Succession): boolean => endedBy(event).includes(from);

const byOriginal = perRecord((record) => grouped(successions(record), ({ from }) => [from]));
const byResult = perRecord((record) => grouped(successions(record), ({ to }) => [to]));

export const successionsFrom = (record: PartnershipRecord, id: string): readonly Succession[] =>
  byOriginal(record).get(id) ?? [];

export const successionsTo = (record: PartnershipRecord, id: string): readonly Succession[] =>
  byResult(record).get(id) ?? [];

/** Whether a body took its place, or it took the place of one, within a span of days, as is told as done. */
export const succeededBetween = (record: PartnershipRecord, id: string, span: Interval): boolean =>
  [...successionsFrom(record, id), ...successionsTo(record, id)].some((each) => {
    const day = dayOfChange(datedEventOf(record, each.event));
    return isReplacement(each) && each.event.certainty === "happened" && span.from <= day && day < span.until;
  });
