/** What is otherwise than at the earlier review, and what was to be. */
import type { ComparisonEntry } from "../../lineage/comparison";
import { begunBy, endedBy, originalsOf, resultsOf } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import { datedEventsOf, dayOfChange } from "../../record/dated-event";
import { getOrThrow, organizationsById } from "../../record/links";
import { lifeOf } from "../../record/lives";
import type { PartnershipRecord } from "../../record/record";
import type { Period } from "../../time/period";
import { whenInWords } from "../../time/words";
import { whetherTheyCame } from "../aftermath";
import { beginningByRegister } from "../by-register";
import { changeInWords } from "../change";
import { memberStatements } from "../comparison-entry";
import { DIFFERENCE_TERMS } from "../difference-terms";
import { doubtsOn } from "../doubts";
import { firstReport } from "../reports-of-it";
import { isToldOf, roleInWords } from "../role-in-change";
import { whole } from "../sentence";
import type { Statement, Telling } from "../statement";
import { toldOf } from "../statement";
import type { Fact } from "./fact";
import type { ReviewStanding } from "./standing";

/** In two or three words, with the day from which there is word of what is new. */
export function differenceFact(
  record: PartnershipRecord,
  id: string,
  entry: ComparisonEntry | undefined,
  hasOthers: boolean,
  councilId: string,
): Fact {
  const value = entry?.kind ?? (hasOthers ? "changed" : "none");
  const fact = { subject: id, predicate: "difference", value } as const;
  if (value === "none") return { ...fact, sentence: ["No change on record."], sources: [] };
  if (value === "new") return { ...fact, ...begun(record, id) };
  if (value === "first-reported") return { ...fact, ...firstReported(record, id) };
  if (value === "members" && entry)
    return { ...fact, sentence: [membersChanged(entry, councilId)], sources: [] };
  return { ...fact, sentence: [`${DIFFERENCE_TERMS[value].label}.`], sources: [] };
}

/** @example "The council is first on record as partner.", "10 members first on record, 1 no longer." */
function membersChanged({ joined, left }: ComparisonEntry, councilId: string): string {
  const own = joined.find(({ member }) => member?.id === councilId);
  if (own && joined.length === 1 && left.length === 0)
    return `The council is first on record as ${own.role ?? "member"}.`;
  const members = (count: number): string => `${count} ${count === 1 ? "member" : "members"}`;
  if (joined.length === 0) return `${members(left.length)} no longer reported.`;
  const gone = left.length === 0 ? "" : `, ${left.length} no longer reported`;
  return `${members(joined.length)} first on record${gone}.`;
}

const sourcesOf = (record: PartnershipRecord, id: string) =>
  getOrThrow(organizationsById(record), id).sources;

function begun(record: PartnershipRecord, id: string): Statement {
  const begins = datedEventsOf(record, id).filter(({ event }) => begunBy(event).includes(id));
  const told = begins.flatMap(({ event }) => event.sources);
  const sources = told.length > 0 ? told : sourcesOf(record, id);
  const when = `${whenInWords(lifeOf(record, id).start)}${beginningByRegister(record, id)}`;
  return { sentence: [`New: it began ${when}.`], sources };
}

function firstReported(record: PartnershipRecord, id: string): Statement {
  const { bounds, sources } = firstReport(record, id);
  return { sentence: [`First on record ${whenInWords(bounds)}.`], sources };
}

/**
 * What happened up to the end of the later review, since the beginning of the earlier one. That it began is told by its
 * difference, and that it ended by its standing: only what it came from and what came of it is told besides.
 */
export function changeFacts(
  record: PartnershipRecord,
  id: string,
  entry: ComparisonEntry | undefined,
  span: Pick<Period, "from" | "until">,
): readonly Fact[] {
  const happened = datedEventsOf(record, id).filter(
    (each) => takesEffectOn(each, id) && isWithin(each, span) && isMoreThanItsEnds(each, id),
  );
  const members = entry ? memberStatements(record, entry) : [];
  return [
    ...toldInOrder(record, id, happened).map((fact): Fact => ({ ...fact, predicate: "change" })),
    ...members.map((each): Fact => ({ subject: id, predicate: "change", value: "members", ...each })),
    ...(happened.length > 0 ? doubtsOn(record, id) : []).map(
      (each): Fact => ({ subject: id, predicate: "change", value: "doubt", ...each }),
    ),
  ];
}

/** A decision counts where it ended the body: then the record follows it. */
const takesEffectOn = ({ event }: DatedEvent, id: string): boolean =>
  event.certainty === "happened" || (event.certainty === "agreed" && endedBy(event).includes(id));

const isWithin = (event: DatedEvent, { from, until }: Pick<Period, "from" | "until">): boolean => {
  const day = dayOfChange(event);
  return from <= day && day < until;
};

function isMoreThanItsEnds({ event }: DatedEvent, id: string): boolean {
  if (endedBy(event).includes(id)) return resultsOf(event, id).length > 0;
  return !begunBy(event).includes(id) || originalsOf(event, id).length > 0;
}

/** The body is named in the first sentence, and again behind a sentence on another. */
function toldInOrder(
  record: PartnershipRecord,
  id: string,
  events: readonly DatedEvent[],
): readonly Omit<Fact, "predicate">[] {
  const tellings = events.map((each): Telling => {
    if (!isToldOf(record, each.event, id))
      return { sentence: changeInWords(record, each), sources: each.event.sources };
    return (subject) => ({
      sentence: whole(roleInWords(record, each, id, subject)),
      sources: each.event.sources,
    });
  });
  return toldOf(record, id, tellings).map((statement, index) => ({
    subject: id,
    value: events[index]?.event.id ?? "",
    ...statement,
  }));
}

/** Plans of which no later document tells whether they came about. Of what has ended they are history. */
export function openFacts(
  record: PartnershipRecord,
  id: string,
  standing: ReviewStanding,
  { until }: Pick<Period, "until">,
): readonly Fact[] {
  if (standing === "ended" || standing === "to-end" || standing === "lapsed") return [];
  const plans = datedEventsOf(record, id).filter(
    (each) => each.event.certainty !== "happened" && each.announced.latest < until,
  );
  return toldInOrder(record, id, plans).flatMap((fact, index) => {
    const plan = plans[index];
    const came = plan && endedBy(plan.event).includes(id) ? whetherTheyCame(record, id, plan) : [];
    return [
      { ...fact, predicate: "open" as const },
      ...came.map((each): Fact => ({ subject: id, predicate: "open", value: "after", ...each })),
    ];
  });
}
