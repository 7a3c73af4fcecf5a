/** What changed, as chapters of a story. */
import { bodiesOfEvent, endedBy } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import { classMembersOf, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Certainty } from "../../record/vocabulary";
import { yearNumber, yearOf } from "../../time/period";
import { yearsInWords } from "../../time/words";
import { carriedOut } from "../carried-out";
import { changeHeadline, changeInWords } from "../change";
import { doubtsOn } from "../doubts";
import { nameAtItsEnd } from "../later-name";
import { mentionOf, textOf } from "../sentence";
import type { Statement } from "../statement";
import { subjectOf } from "../statement";
import type { ChangeGroup } from "./change-group";
import { reachesBack } from "./change-group";
import type { Chapter, StoryScope } from "./chapter";

/** So many sentences can be read while a picture is looked at. */
const MOST_TOLD = 5;

/** The plan of a year marks what changed in it; several years are compared with the one before them, or with that of the beginning. */
export function changeChapter(
  record: PartnershipRecord,
  { before }: StoryScope,
  group: ChangeGroup,
): Chapter {
  const told = weightiest(record, group.changes);
  return {
    period: yearOf(group.last),
    comparedTo: group.first < group.last ? yearOf(Math.max(group.first - 1, yearNumber(before))) : null,
    heading: headingOf(record, group),
    statements: told.flatMap((change) => [
      { sentence: changeInWords(record, change), sources: change.event.sources },
      ...whetherCarriedOut(record, change),
      ...namesAtTheEnd(record, change),
      ...doubtsAbout(record, change),
    ]),
    untold: group.changes.length - told.length,
  };
}

/** Of an end that was only decided, as the answer to what happened tells it. */
const whetherCarriedOut = (record: PartnershipRecord, { event }: DatedEvent): readonly Statement[] =>
  event.certainty !== "agreed"
    ? []
    : endedBy(event).flatMap((id, _, { length }) =>
        carriedOut(record, id).map((telling) =>
          typeof telling === "function"
            ? telling(length === 1 ? [subjectOf(record, id).it] : mentionOf(record, id))
            : telling,
        ),
      );

/** Of what ended under another name than that by which it is told: that one. */
const namesAtTheEnd = (record: PartnershipRecord, { event }: DatedEvent): readonly Statement[] =>
  endedBy(event).flatMap((id, _, { length }) =>
    nameAtItsEnd(record, id, length === 1 ? [subjectOf(record, id).it] : mentionOf(record, id)),
  );

/** A new name is soon taken for another body, or for one that bears it. */
const doubtsAbout = (record: PartnershipRecord, { event }: DatedEvent): readonly Statement[] =>
  event.type === "renamed" ? [...new Set(bodiesOfEvent(event))].flatMap((id) => doubtsOn(record, id)) : [];

/** What weighs most: how much there is beside it would fill a heading, and is told below it. @example "2017: the Combined Authority was formed" */
function headingOf(record: PartnershipRecord, group: ChangeGroup): string {
  const years = yearsInWords(group);
  const when = group.first === group.last && reachesBack(group) ? `By the end of ${years}` : years;
  const [first] = byWeight(record, group.changes);
  return `${when}: ${first ? textOf(changeHeadline(record, first)) : ""}`;
}

/** In order of time; where they are too many, those that weigh most: done before decided, an end, or what became of a group, before the rest, many bodies before few. */
function weightiest(record: PartnershipRecord, changes: readonly DatedEvent[]): readonly DatedEvent[] {
  // One that were left would take as long to count as to tell.
  const most = changes.length === MOST_TOLD + 1 ? changes.length : MOST_TOLD;
  const chosen = new Set(byWeight(record, changes).slice(0, most));
  return changes.filter((change) => chosen.has(change));
}

const byWeight = (record: PartnershipRecord, changes: readonly DatedEvent[]): readonly DatedEvent[] =>
  changes.toSorted((a, b) => weightOf(record, b) - weightOf(record, a));

const CERTAINTY_WEIGHTS: Readonly<Record<Certainty, number>> = {
  happened: 300,
  agreed: 200,
  planned: 100,
  proposed: 0,
};

function weightOf(record: PartnershipRecord, { event }: DatedEvent): number {
  const bodies = new Set(bodiesOfEvent(event));
  const groups = [...bodies].filter((id) => organizationsById(record).get(id)?.is_class);
  const isOfMuch = endedBy(event).length > 0 || (event.type === "restructured" && groups.length > 0);
  const grouped = groups.flatMap((id) => classMembersOf(record, id));
  const count = bodiesOfEvent(event).length + grouped.length;
  return CERTAINTY_WEIGHTS[event.certainty] + (isOfMuch ? 50 : 0) + Math.min(49, count);
}
