/** What came after a body, and what came before it: of these alone. */
import { begunBy, endedBy, originalsOf, resultsOf, takesEffect } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import { datedEventsOf, dayOfChange } from "../record/dated-event";
import type { PartnershipRecord } from "../record/record";
import { whetherTheyCame } from "./aftermath";
import { howItEnded } from "./answer";
import { howItBegan, partIn } from "./beginning";
import { lastWordOn } from "./last-word";
import { nameAtItsEnd } from "./later-name";
import type { Statement } from "./statement";
import { saidNowhere, subjectOf } from "./statement";

const inOrder = (all: readonly DatedEvent[]): readonly DatedEvent[] =>
  all.toSorted((a, b) => dayOfChange(a) - dayOfChange(b));

const hasOthers = (ids: readonly string[], id: string): boolean => ids.some((other) => other !== id);

/** What took its place, or was to, and to whom it passed something on; where nothing took its place, how it ended too. */
export function whatCameAfter(record: PartnershipRecord, id: string): readonly Statement[] {
  const events = inOrder(datedEventsOf(record, id)).filter(({ event }) =>
    event.original_organization_ids.includes(id),
  );
  const replaced = events.filter(
    ({ event }) => endedBy(event).includes(id) && hasOthers(resultsOf(event, id), id),
  );
  const others = events.filter(
    (each) =>
      each.event.type === "renamed" ||
      (!replaced.includes(each) &&
        each.event.type !== "restructured" &&
        hasOthers(resultsOf(each.event, id), id)),
  );
  const isReplaced = replaced.some(({ event }) => takesEffect(event));
  return [
    ...(replaced.length > 0 ? [] : [saidNowhere("No successor is on record.")]),
    ...replaced.flatMap((each) => [partIn(record, each, id), ...whetherTheyCame(record, id, each)]),
    ...(isReplaced ? [] : lastKnown(record, id)),
    ...others.map((each) => partIn(record, each, id)),
  ];
}

/** How it ended; else the last that was heard of it. */
export function lastKnown(record: PartnershipRecord, id: string): readonly Statement[] {
  const ends = howItEnded(record, id);
  return ends.length > 0 ? ends : lastWordOn(record, id);
}

/** The same by itself: then it is said, too, under what name it ended. */
export function lastKnownAlone(record: PartnershipRecord, id: string): readonly Statement[] {
  const ends = howItEnded(record, id);
  return ends.length > 0
    ? [...ends, ...nameAtItsEnd(record, id, [subjectOf(record, id).it])]
    : lastWordOn(record, id);
}

/** What it took the place of, or was to, and from whom it took something over; where it came of nothing, how it began. */
export function whatCameBefore(record: PartnershipRecord, id: string): readonly Statement[] {
  const events = inOrder(datedEventsOf(record, id)).filter(
    ({ event }) =>
      event.type !== "restructured" &&
      event.resulting_organization_ids.includes(id) &&
      hasOthers(originalsOf(event, id), id),
  );
  const came = events.filter(({ event }) => takesEffect(event) && begunBy(event).includes(id));
  return [
    ...(events.length > 0 ? [] : [saidNowhere("No predecessor is on record.")]),
    ...events.map((each) => partIn(record, each, id)),
    ...(came.length > 0 ? [] : howItBegan(record, id)),
  ];
}
