/** What happened to a body: all that the record knows of its end, of what came of it, and of where it came from. */

import { begunBy, endedBy, resultsOf, takesEffect } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import { datedEventsOf, dayOfChange } from "../record/dated-event";
import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { endOfWhole, endsAbove, successorsOf, whatWentOnBelow, whetherTheyCame } from "./aftermath";
import { carriedOut } from "./carried-out";
import { citationBehind } from "./citation";
import { countNamesakes, FEW_NAMESAKES, namesakesOf } from "./distinct-name";
import { doubtsOn } from "./doubts";
import { endByDate, lastWord } from "./last-word";
import { isToldOf, roleInWords } from "./role-in-change";
import type { Sentence } from "./sentence";
import { mentionOf, mentionText, say, textOf, whole } from "./sentence";
import type { Statement, Telling } from "./statement";
import { saidNowhere, toldOf } from "./statement";

/**
 * The end first, then other changes, then what came of its successors, and last where it came from.
 * @example "The Environmental Sustainability Partnership was decommissioned between 23 November 2010 and 10 October 2011.
 * No successor is on record."
 */
export function whatHappenedTo(record: PartnershipRecord, id: string): readonly Statement[] {
  const events = inOrder(datedEventsOf(record, id));
  const ends = events.filter(({ event }) => endedBy(event).includes(id));
  const origins = events.filter(({ event }) => begunBy(event).includes(id));
  const others = events.filter((each) => !ends.includes(each) && !origins.includes(each));
  const partIn = (datedEvent: DatedEvent) => partOfIt(record, datedEvent, id);
  return toldOf(record, id, [
    ...endOf(record, id, ends),
    ...endOfWhole(record, id),
    ...endsAbove(record, id),
    ...whatWentOnBelow(record, id),
    ...others.map(partIn),
    ...(ends.length === 0 ? withoutEvent(record, id) : []),
    ...successorsOf(record, id),
    ...origins.map(partIn),
    ...sameNames(record, id),
    ...doubtsOn(record, id),
  ]);
}

/** Its end alone: by what is told as done or decided, else by the end of what it was part of. */
export function howItEnded(record: PartnershipRecord, id: string): readonly Statement[] {
  const ends = inOrder(datedEventsOf(record, id)).filter(
    ({ event }) => takesEffect(event) && endedBy(event).includes(id),
  );
  const own = ends.map((each) => partOfIt(record, each, id));
  const ending =
    own.length > 0
      ? [...own, ...carriedOut(record, id)]
      : [
          ...endByDate(record, getOrThrow(organizationsById(record), id)).slice(0, 1),
          ...endOfWhole(record, id),
        ];
  return toldOf(record, id, ending);
}

export const answerInWords = (record: PartnershipRecord, id: string): string =>
  whatHappenedTo(record, id)
    .map(({ sentence }) => textOf(sentence))
    .join(" ");

/** The answer with its paragraphs, to be pasted elsewhere. */
export const answerAsText = (record: PartnershipRecord, id: string): string =>
  [
    `What happened to ${mentionText(record, id)}?`,
    ...whatHappenedTo(record, id).map((statement) => {
      const told = textOf(statement.sentence);
      return statement.sources.length > 0 ? `${told} [${citationBehind(record, statement)}]` : told;
    }),
  ].join("\n");

const inOrder = (all: readonly DatedEvent[]): readonly DatedEvent[] =>
  all.toSorted((a, b) => dayOfChange(a) - dayOfChange(b));

function partOfIt(record: PartnershipRecord, datedEvent: DatedEvent, id: string): Telling {
  const { event } = datedEvent;
  const tell = (subject: Sentence): Statement => ({
    sentence: whole(roleInWords(record, datedEvent, id, subject)),
    sources: event.sources,
  });
  return isToldOf(record, event, id) ? tell : tell([]);
}

/** Its ends as they are told; whether what was planned in its place came about is told beside the plan. */
function endOf(record: PartnershipRecord, id: string, ends: readonly DatedEvent[]): readonly Telling[] {
  const partIn = (each: DatedEvent) => partOfIt(record, each, id);
  const came = (each: DatedEvent) => whetherTheyCame(record, id, each);
  const after = afterEnds(record, id, ends);
  return ends.some(({ event }) => takesEffect(event))
    ? [...ends.flatMap((each) => [partIn(each), ...came(each)]), ...after]
    : [...ends.map(partIn), ...after, ...ends.flatMap(came)];
}

/** What is to be added to the ends that are told: whether they came about, and whether anything came after. */
function afterEnds(record: PartnershipRecord, id: string, ends: readonly DatedEvent[]): readonly Telling[] {
  if (ends.length === 0) return [];
  const effective = ends.filter(({ event }) => takesEffect(event));
  if (effective.length === 0) {
    const body = getOrThrow(organizationsById(record), id);
    return [...endByDate(record, body), ...lastWord(record, body, true)];
  }
  const named = effective.some(({ event }) => resultsOf(event, id).length > 0);
  return [...carriedOut(record, id), ...(named ? [] : [saidNowhere("No successor is on record.")])];
}

/** Where no change event ends it: its end by date, or the last that was heard of it. */
function withoutEvent(record: PartnershipRecord, id: string): readonly Telling[] {
  const body = getOrThrow(organizationsById(record), id);
  return [...endByDate(record, body), ...lastWord(record, body, false)];
}

/** Of a name that is borne all over a large record, how often. */
function sameNames(record: PartnershipRecord, id: string): readonly Statement[] {
  const count = countNamesakes(record, id);
  return count > FEW_NAMESAKES
    ? [{ sentence: whole(say`${String(count)} other bodies bear the same name`), sources: [] }]
    : namesakesOf(record, id).map((other) => sameName(record, other.id));
}

/** One name is easily taken for one body. */
const sameName = (record: PartnershipRecord, otherId: string): Statement => ({
  sentence: whole(say`another body bears the same name: ${mentionOf(record, otherId)}`),
  sources: [],
});
