/** What a comparison tells of one body, with its evidence. */
import { begunBy, endedBy, takesEffect } from "../record/change-event";
import { evidenceDate } from "../record/evidence";
import type { Happening } from "../record/happening";
import { happenings } from "../record/happening";
import { certainDays, lastWordOf } from "../record/life";
import { existing, organizationsById } from "../record/links";
import { lifeOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import type { Membership, Source } from "../record/shape";
import { EVER } from "../time/day";
import { dayInWords, whenInWords } from "../time/words";
import { howItEnded } from "./answer";
import { changeInWords, reportsInWords } from "./change-words";
import type { Entry } from "./comparison";
import { partInWords } from "./part-words";
import { isPlural, listOf, mentionOf, say, whole } from "./sentence";
import type { Statement } from "./statement";

/** What is told of one body: a sentence or more, each with its evidence. */
export function entryStatements(record: PartnershipRecord, entry: Entry): readonly Statement[] {
  const { id, kind } = entry;
  switch (kind) {
    case "replaced":
    case "ended":
    case "may-have-ended":
    case "lapsed":
      return [...howItEnded(record, id), ...otherChanges(record, entry)];
    case "in-between":
      return betweenOf(record, id);
    case "new":
    case "first-reported":
    case "may-have-begun":
    case "reported-again":
      return beginningOf(record, entry);
    case "planned":
    case "plan-silent":
      return planOf(record, id);
    case "silent":
      return [lastReportOf(record, id)];
    default:
      return [
        ...entry.happenings.map((each) => changed(record, each)),
        ...membersOf(record, "First reported as members of", id, entry.joined),
        ...membersOf(record, "No longer reported as members of", id, entry.left),
      ];
  }
}

const changed = (record: PartnershipRecord, happening: Happening): Statement => ({
  sentence: changeInWords(record, happening),
  sources: happening.event.sources,
});

const told = (record: PartnershipRecord, happening: Happening, id: string): Statement => ({
  sentence: whole(partInWords(record, happening, id, mentionOf(record, id))),
  sources: happening.event.sources,
});

/** What else happened to what is gone by now. */
const otherChanges = (record: PartnershipRecord, { id, happenings: within }: Entry): readonly Statement[] =>
  within
    .filter(({ event }) => event.certainty === "happened" && !endedBy(event).includes(id))
    .filter(({ event }) => !begunBy(event).includes(id))
    .map((each) => changed(record, each));

/** Of what came after the earlier period and is no longer told of in the later one. */
function betweenOf(record: PartnershipRecord, id: string): readonly Statement[] {
  const ended = howItEnded(record, id);
  return ended.length > 0 ? ended : [firstReportOf(record, id), lastReportOf(record, id)];
}

function beginningOf(record: PartnershipRecord, { id, happenings: within }: Entry): readonly Statement[] {
  const begun = within.filter(({ event }) => takesEffect(event) && begunBy(event).includes(id));
  if (begun.length > 0) return begun.map((each) => told(record, each, id));
  const { start } = lifeOf(record, id);
  if (start.earliest === EVER) return [firstReportOf(record, id)];
  const sentence = whole(say`${mentionOf(record, id)} began ${whenInWords(start)}`);
  return [{ sentence, sources: existing(organizationsById(record), id).sources }];
}

function firstReportOf(record: PartnershipRecord, id: string): Statement {
  const { from } = certainDays(lifeOf(record, id));
  const are = isPlural(record, [id]) ? "are" : "is";
  return {
    sentence: whole(say`${mentionOf(record, id)} ${are} first on record on ${dayInWords(from)}`),
    sources: sourcesOn(record, id, from),
  };
}

/** The evidence that speaks of a day. */
function sourcesOn(record: PartnershipRecord, id: string, day: number): readonly Source[] {
  const { sources } = existing(organizationsById(record), id);
  const onDay = sources.filter((source) => {
    const { earliest, latest } = evidenceDate(record, source);
    return earliest === day || latest === day;
  });
  return onDay.length > 0 ? onDay : sources;
}

function planOf(record: PartnershipRecord, id: string): readonly Statement[] {
  const plans = happenings(record).filter(({ event }) => !takesEffect(event) && begunBy(event).includes(id));
  if (plans.length > 0) return plans.map((each) => told(record, each, id));
  const spoken = existing(organizationsById(record), id).sources.filter(({ says }) => FORWARD.has(says));
  const reports = reportsInWords(record, spoken);
  return [
    {
      sentence: whole(say`${mentionOf(record, id)} ${was(record, id)} planned or proposed (${reports})`),
      sources: spoken,
    },
  ];
}

const FORWARD: ReadonlySet<Source["says"]> = new Set(["planned", "proposed", "agreed"]);
const was = (record: PartnershipRecord, id: string): string => (isPlural(record, [id]) ? "were" : "was");

function lastReportOf(record: PartnershipRecord, id: string): Statement {
  const day = lastWordOf(lifeOf(record, id));
  return {
    sentence: whole(say`there is no report of ${mentionOf(record, id)} after ${dayInWords(day)}`),
    sources: sourcesOn(record, id, day),
  };
}

function membersOf(
  record: PartnershipRecord,
  lead: string,
  id: string,
  memberships: readonly Membership[],
): readonly Statement[] {
  const members = memberships.flatMap(({ member }) => (member ? [mentionOf(record, member.id)] : []));
  if (members.length === 0) return [];
  return [
    {
      sentence: whole(say`${lead} ${mentionOf(record, id)}: ${listOf(members)}`),
      sources: memberships.flatMap(({ sources }) => sources),
    },
  ];
}
