/** What changed, as chapters of a story. */
import { bodiesOfEvent, endedBy } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import type { PartnershipRecord } from "../../record/record";
import type { Certainty } from "../../record/vocabulary";
import { yearOf } from "../../time/period";
import { yearsInWords } from "../../time/words";
import { changeInWords } from "../change";
import { changesInWords } from "../step";
import type { ChangeGroup } from "./change-group";
import { reachesBack } from "./change-group";
import type { Chapter } from "./chapter";

/** So many sentences can be read while a picture is looked at. */
const MOST_TOLD = 5;

/** The plan of a year marks what changed in it; several years are compared with the one before them. */
export function changeChapter(record: PartnershipRecord, group: ChangeGroup): Chapter {
  const told = weightiest(group.changes);
  return {
    period: yearOf(group.last),
    comparedTo: group.first < group.last ? yearOf(group.first - 1) : null,
    heading: headingOf(group),
    statements: told.map((change) => ({
      sentence: changeInWords(record, change),
      sources: change.event.sources,
    })),
    untold: group.changes.length - told.length,
  };
}

/** @example "By the end of 2011: 4 ended or replaced, 2 formed" */
function headingOf(group: ChangeGroup): string {
  const years = yearsInWords(group);
  const when = group.first === group.last && reachesBack(group) ? `By the end of ${years}` : years;
  // That some of them may have come before is said by "by".
  const steps = group.changes.map((datedEvent) => ({
    datedEvent,
    bearing: BEARINGS[datedEvent.event.certainty],
  }));
  return `${when}: ${changesInWords(steps, []) ?? `${group.changes.length} reported`}`;
}

const BEARINGS = {
  happened: "in",
  agreed: "agreed",
  planned: "announced",
  proposed: "announced",
} as const;

/** In order of time; where they are too many, those that weigh most: done before decided, an end before the rest, many bodies before few. */
function weightiest(changes: readonly DatedEvent[]): readonly DatedEvent[] {
  const chosen = new Set(changes.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_TOLD));
  return changes.filter((change) => chosen.has(change));
}

const CERTAINTY_WEIGHTS: Readonly<Record<Certainty, number>> = {
  happened: 300,
  agreed: 200,
  planned: 100,
  proposed: 0,
};

const weightOf = ({ event }: DatedEvent): number =>
  CERTAINTY_WEIGHTS[event.certainty] +
  (endedBy(event).length > 0 ? 50 : 0) +
  Math.min(49, bodiesOfEvent(event).length);
