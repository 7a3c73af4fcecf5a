/** Who is seated, in sentences. */
import type { PartnershipRecord } from "../../record/record";
import { inPeriod } from "../../time/words";
import type { Sentence } from "../../words/sentence";
import { isPlural, listOf, mentionOf, say } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import { unsaid } from "../../words/statement";
import type { Asked } from "../asked";
import { endedByThen } from "./ended";
import type { Seated } from "./seats";
import { membersInForce, peopleIn, seatedStatements } from "./seats";
import { periodMeant } from "./when";

export interface Where {
  /** The body; null where it is asked of whatever. */
  readonly id: string | null;
  /** Empty where it is asked for whom somebody sits, on whatever. */
  readonly on: Sentence;
  readonly forWhom: Sentence;
}

/** On it, for one that sends them. */
export const placeOf = (record: PartnershipRecord, id: string, senderId: string): Where => ({
  id,
  on: say` on ${mentionOf(record, id)}`,
  forWhom: say` for ${mentionOf(record, senderId)}`,
});

/** First in a sentence; where nothing is on record in the period, that it is not, and then what is in the nearest. */
export function seatingTold(asked: Asked, seated: Seated | null, where: Where): readonly Statement[] {
  const none = say`no seat${where.on}${where.forWhom} is on record ${inPeriod(periodMeant(asked))}`;
  const over = where.id === null ? null : endedByThen(asked, where.id);
  return [
    ...(seated?.told.isAsked === true ? [] : (over ?? [unsaid(none)])),
    ...(seated ? [leadOf(asked.record, seated, where), ...seatedStatements(asked.record, seated)] : []),
  ];
}

export function leadOf(record: PartnershipRecord, seated: Seated, where: Where): Statement {
  const members = membersIn(record, seated);
  const when = inPeriod(seated.told.slice.period);
  // Whether one takes part is asked first, and who sits there for it after that.
  if (peopleIn(seated).length === 0 && where.forWhom.length > 0 && members.length > 0)
    return unsaid(say`${when} ${members}${ofWhich(record, seated)}; nobody is named as sitting there`);
  const sitting = sittingOn(record, seated, where);
  return unsaid(members.length > 0 ? say`${sitting}; ${members}` : sitting);
}

function sittingOn(record: PartnershipRecord, seated: Seated, { on, forWhom }: Where): Sentence {
  const people = peopleIn(seated);
  const when = inPeriod(seated.told.slice.period);
  if (people.length === 0) return say`nobody is named as sitting${on}${forWhom} ${when}`;
  const names = listOf(people.map((id) => mentionOf(record, id)));
  const sit = people.length === 1 ? "sits" : "sit";
  return say`${when} ${names} ${sit}${onWhich(record, seated, on)}${forWhom}`;
}

const MOST_NAMED = 8;

/** @example "Cambridge City Council and Oxford City Council are members" */
function membersIn(record: PartnershipRecord, seated: Seated): Sentence {
  const ids = membersInForce(seated);
  if (ids.length === 0) return [];
  const are = isPlural(record, ids) ? "are members" : "is a member";
  const names = listOf(
    ids.map((id) => mentionOf(record, id)),
    MOST_NAMED,
  );
  return say`${names} ${are}`;
}

/** Of what they are members: of the body that is asked after, or of a board of it. */
function ofWhich(record: PartnershipRecord, { members }: Seated): Sentence {
  const bodies = [...new Set(members.map(({ organization_id }) => organization_id))];
  return say` of ${listOf(bodies.map((id) => mentionOf(record, id)))}`;
}

/** The one body on which all of them sit, be it a board; else all of it. */
function onWhich(record: PartnershipRecord, { seats }: Seated, on: Sentence): Sentence {
  if (on.length === 0) return [];
  const bodies = new Set(seats.filter(({ holder }) => holder).map(({ item }) => item.organization_id));
  const [only, ...others] = bodies;
  if (only !== undefined && others.length === 0) return say` on ${mentionOf(record, only)}`;
  return say`${on} or on its boards and groups`;
}
