/** What a comparison tells of one body, with its evidence. */

import type { ComparisonEntry } from "../lineage/comparison";
import { begunBy, endedBy, takesEffect } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import { datedEventsOf } from "../record/dated-event";
import { isOfFuture } from "../record/evidence";
import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Membership, Source } from "../record/shape";
import { afterInWords } from "../time/words";
import { howItEnded } from "./answer";
import { howItBegan, partIn } from "./beginning";
import { changeInWords } from "./change";
import { mentionAmongMembers } from "./member-name";
import { reportsInWords } from "./reports";
import { lastReport } from "./reports-of-it";
import { listOf, mentionOf, say, whole } from "./sentence";
import type { Statement } from "./statement";
import { subjectOf } from "./statement";

/** What is told of one body: a sentence or more, each with its evidence. */
export function entryStatements(record: PartnershipRecord, entry: ComparisonEntry): readonly Statement[] {
  const { id, kind } = entry;
  switch (kind) {
    case "replaced":
    case "ended":
    case "may-have-ended":
    case "lapsed":
      return [...howItEnded(record, id), ...otherChanges(record, entry)];
    case "in-between":
      return betweenOf(record, entry);
    case "new":
    case "first-reported":
    case "may-have-begun":
      return [...howItBegan(record, entry.id, entry.datedEvents), ...otherChanges(record, entry)];
    case "planned":
    case "plan-silent":
      return planOf(record, id);
    case "silent":
      return [lastReportOf(record, id)];
    default:
      return [...entry.datedEvents.map((each) => changed(record, each)), ...memberStatements(record, entry)];
  }
}

/** Who joined it and who left it, where it stands in both periods. */
export const memberStatements = (
  record: PartnershipRecord,
  { id, joined, left }: ComparisonEntry,
): readonly Statement[] => [
  ...membersOf(record, "First reported as", id, joined),
  ...membersOf(record, "No longer reported as", id, left),
];

const changed = (record: PartnershipRecord, datedEvent: DatedEvent): Statement => ({
  sentence: changeInWords(record, datedEvent),
  sources: datedEvent.event.sources,
});

/** What else happened to what is gone by now. */
const otherChanges = (
  record: PartnershipRecord,
  { id, datedEvents: within }: ComparisonEntry,
): readonly Statement[] =>
  within
    .filter(({ event }) => event.certainty === "happened" && !endedBy(event).includes(id))
    .filter(({ event }) => !begunBy(event).includes(id))
    .map((each) => changed(record, each));

/** Of what came after the earlier period and is gone, or no longer told of, in the later one. */
function betweenOf(record: PartnershipRecord, entry: ComparisonEntry): readonly Statement[] {
  const ended = howItEnded(record, entry.id);
  return [
    ...howItBegan(record, entry.id, entry.datedEvents),
    ...otherChanges(record, entry),
    ...(ended.length > 0 ? ended : [lastReportOf(record, entry.id)]),
  ];
}

function planOf(record: PartnershipRecord, id: string): readonly Statement[] {
  const plans = datedEventsOf(record, id).filter(
    ({ event }) => !takesEffect(event) && begunBy(event).includes(id),
  );
  if (plans.length > 0) return plans.map((each) => partIn(record, each, id));
  const spoken = sourcesOf(record, id).filter(isOfFuture);
  const reports = reportsInWords(record, spoken);
  return [
    {
      sentence: whole(
        say`${mentionOf(record, id)} ${subjectOf(record, id).was} planned or proposed (${reports})`,
      ),
      sources: spoken,
    },
  ];
}

const sourcesOf = (record: PartnershipRecord, id: string): readonly Source[] =>
  getOrThrow(organizationsById(record), id).sources;

function lastReportOf(record: PartnershipRecord, id: string): Statement {
  const { bounds, sources } = lastReport(record, id);
  return {
    sentence: whole(say`there is no report of ${mentionOf(record, id)} ${afterInWords(bounds)}`),
    sources,
  };
}

function membersOf(
  record: PartnershipRecord,
  lead: string,
  id: string,
  memberships: readonly Membership[],
): readonly Statement[] {
  const members = memberships.flatMap(({ member }) =>
    member ? [mentionAmongMembers(record, member.id, id)] : [],
  );
  if (members.length === 0) return [];
  return [
    {
      sentence: whole(say`${lead} ${roleOf(memberships)} of ${mentionOf(record, id)}: ${listOf(members)}`),
      sources: memberships.flatMap(({ sources }) => sources),
    },
  ];
}

/** One alone has the role that is told of it. @example "members", "partner" */
const roleOf = ([first, ...others]: readonly Membership[]): string =>
  others.length === 0 ? (first?.role ?? "member") : "members";
