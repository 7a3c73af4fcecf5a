/** What came of the bodies above, and of those that came after. */
import { endingOf } from "../lineage/ending";
import { endedBy, resultsOf, takesEffect } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import { datedEventsOf } from "../record/dated-event";
import { certainDays } from "../record/life";
import { getOrThrow, organizationsById, relationsOf } from "../record/links";
import { lifeOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import type { Relation } from "../record/shape";
import { NEVER } from "../time/day";
import { whenInWords } from "../time/words";
import { firstReport } from "./reports-of-it";
import { roleInWords } from "./role-in-change";
import type { Sentence } from "./sentence";
import { isPlural, listOf, mentionOf, say, whole } from "./sentence";
import type { Statement, Telling } from "./statement";
import { subjectOf } from "./statement";

/** The end of what it was part of, or was to be. */
export function endOfWhole(record: PartnershipRecord, id: string): readonly Telling[] {
  const { parent_id } = getOrThrow(organizationsById(record), id);
  const { was } = subjectOf(record, id);
  const link = wasThere(record, id) ? `${was} part of` : `${was} to be part of`;
  return parent_id === undefined ? [] : endOfOther(record, parent_id, link);
}

/** The ends of those that it reported to. It may live on without them. */
export function endsAbove(record: PartnershipRecord, id: string): readonly Telling[] {
  const { parent_id } = getOrThrow(organizationsById(record), id);
  const { was } = subjectOf(record, id);
  const link = wasThere(record, id) ? "reported to" : `${was} to report to`;
  return relationsOf(record, id)
    .filter(({ type, from_id, to_id }) => type === "reports_to" && from_id === id && to_id !== parent_id)
    .flatMap(({ to_id }) => endOfOther(record, to_id, link));
}

/** Where some that reported to it went on when it ended: which did, and of which there is no later report. */
export function whatWentOnBelow(record: PartnershipRecord, id: string): readonly Statement[] {
  const ending = endingOf(record, id);
  if (ending?.withParent !== null) return [];
  const reporting = relationsOf(record, id).filter(
    ({ type, from_id, to_id }) => type === "reports_to" && to_id === id && !endingOf(record, from_id),
  );
  const isLater = ({ from_id }: Relation): boolean =>
    certainDays(lifeOf(record, from_id)).to > ending.when.latest;
  const later = reporting.filter(isLater);
  if (later.length === 0) return [];
  const { them } = subjectOf(record, id);
  const are = isPlural(record, bodiesBelow(later)) ? "are" : "is";
  const silent = reporting.filter((each) => !isLater(each));
  return [
    cited(later, say`${namesBelow(record, later)}, which reported to ${them}, ${are} on record after that`),
    ...(silent.length === 0
      ? []
      : [
          cited(
            silent,
            say`of ${namesBelow(record, silent)}, which reported to ${them}, there is no later report`,
          ),
        ]),
  ];
}

const bodiesBelow = (reporting: readonly Relation[]): readonly string[] => [
  ...new Set(reporting.map(({ from_id }) => from_id)),
];
const namesBelow = (record: PartnershipRecord, reporting: readonly Relation[]): Sentence =>
  listOf(bodiesBelow(reporting).map((id) => mentionOf(record, id)));
const cited = (reporting: readonly Relation[], sentence: Sentence): Statement => ({
  sentence: whole(sentence),
  sources: reporting.flatMap(({ sources }) => sources),
});

const wasThere = (record: PartnershipRecord, id: string): boolean =>
  certainDays(lifeOf(record, id)).from < NEVER;

/** @param link what the body that is told of had to do with the other one */
function endOfOther(record: PartnershipRecord, id: string, link: string): readonly Telling[] {
  return endingsOf(record, id)
    .filter(({ event }) => takesEffect(event))
    .map((each) => (subject) => ({
      sentence: whole(
        say`${subject} ${link} ${mentionOf(record, id)}, ${roleInWords(record, each, id, ["which"])}`,
      ),
      sources: each.event.sources,
    }));
}

/** The ends of those that took its place, and of those that took theirs; each is told once. */
export function successorsOf(record: PartnershipRecord, id: string): readonly Statement[] {
  const line = new Set([id]);
  // A set that grows is walked to its new end: so each successor is met once, the nearest first.
  for (const each of line) {
    for (const { event } of endingsOf(record, each)) {
      for (const next of resultsOf(event, each)) line.add(next);
    }
  }
  return [...line].slice(1).flatMap((each) => fateOf(record, each));
}

const endingsOf = (record: PartnershipRecord, id: string): readonly DatedEvent[] =>
  datedEventsOf(record, id).filter(({ event }) => endedBy(event).includes(id));

/** Of successors that were only to come: whether they did. */
export const whetherTheyCame = (
  record: PartnershipRecord,
  id: string,
  { event }: DatedEvent,
): readonly Statement[] =>
  event.certainty === "happened" ? [] : resultsOf(event, id).map((each) => cameAbout(record, each));

/** The end of a successor. */
const fateOf = (record: PartnershipRecord, id: string): readonly Statement[] =>
  endingsOf(record, id).map((each) => ({
    sentence: whole(roleInWords(record, each, id, mentionOf(record, id))),
    sources: each.event.sources,
  }));

function cameAbout(record: PartnershipRecord, id: string): Statement {
  const name = mentionOf(record, id);
  const { from } = certainDays(lifeOf(record, id));
  if (from === NEVER) return { sentence: whole(say`no record says that ${name} came about`), sources: [] };
  const { bounds, sources } = firstReport(record, id);
  const { is } = subjectOf(record, id);
  return { sentence: whole(say`${name} ${is} first on record ${whenInWords(bounds)}`), sources };
}
