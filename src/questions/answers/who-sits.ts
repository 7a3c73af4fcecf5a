import { isInForce } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import type { Seat } from "../../record/seats";
import { rankOfSeat } from "../../record/seats";
import { entityIn } from "../../record/slice";
import { inPeriod } from "../../time/words";
import type { Sentence } from "../../words/sentence";
import { isPlural, listOf, mentionOf, mentionText, say, whole } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import type { Asked } from "../asked";
import { idIn, periodNamed } from "../asked";
import type { Answer } from "../asking";
import { endedByThen } from "./ended";
import type { Seated } from "./seats";
import { membersInForce, peopleIn, seatedOn, seatedStatements, withBoards } from "./seats";
import { withVerdict } from "./verdict";
import { periodMeant, whenNamed } from "./when";

/** Who sits on a body or on its boards, for whomever. */
export function whoSitsOn(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  const seated = seatedOn(
    asked,
    withBoards(record, id),
    () => true,
    () => true,
  );
  return {
    title: `Who sits on ${mentionText(record, id)}${whenNamed(asked)}?`,
    statements: told(asked, seated, { id, on: say` on ${mentionOf(record, id)}`, forWhom: [] }),
    shown: { view: "structure", selectedId: id, period: seated?.told.slice.period ?? periodMeant(asked) },
  };
}

/** Which of those who sit on it, or are named for it, are officers. */
export function officersOf(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "body");
  const isOfficer = (seat: Pick<Seat, "post" | "holder">): boolean => rankOfSeat(record, seat) === "officer";
  const seated = seatedOn(asked, withBoards(record, id), isOfficer, () => false);
  const none = say`no officer is named for ${mentionOf(record, id)} ${inPeriod(periodMeant(asked))}`;
  return {
    title: `Which officers sit on ${mentionText(record, id)}${whenNamed(asked)}?`,
    statements: [
      ...(seated?.told.isAsked === true ? [] : (endedByThen(asked, id) ?? [unsaid(none)])),
      ...(seated ? officersNamed(record, seated) : []),
    ],
    shown: { view: "structure", selectedId: id, period: seated?.told.slice.period ?? periodMeant(asked) },
  };
}

function officersNamed(record: PartnershipRecord, seated: Seated): readonly Statement[] {
  const people = peopleIn(seated);
  const when = inPeriod(seated.told.slice.period);
  const names = listOf(people.map((id) => mentionOf(record, id)));
  const as = people.length === 1 ? "is on record as officer" : "are on record as officers";
  return [
    unsaid(people.length === 0 ? [`${when} only the office is named`] : say`${when} ${names} ${as}`),
    ...seatedStatements(record, seated),
  ];
}

/** Who sits on it for one that sends them. */
export function whoSitsOnFor(asked: Asked): Answer {
  const { record } = asked;
  const [id, senderId] = [idIn(asked, "body"), idIn(asked, "council")];
  const seated = seatedFor(asked);
  const where = whereOf(record, id, senderId);
  return {
    title: `Who sits on ${mentionText(record, id)} for ${mentionText(record, senderId)}${whenNamed(asked)}?`,
    statements: seated ? told(asked, seated, where) : noneButOthers(whoSitsOn(asked), where),
    shown: { view: "structure", selectedId: id, period: seated?.told.slice.period ?? periodMeant(asked) },
  };
}

const whereOf = (record: PartnershipRecord, id: string, senderId: string): Where => ({
  id,
  on: say` on ${mentionOf(record, id)}`,
  forWhom: say` for ${mentionOf(record, senderId)}`,
});

/** Whether one takes part in it. */
export function isOn(asked: Asked): Answer {
  const { record } = asked;
  const [id, senderId] = [idIn(asked, "body"), idIn(asked, "council")];
  const { statements, shown } = whoSitsOnFor(asked);
  const be = periodNamed(asked)
    ? isPlural(record, [senderId])
      ? "Were"
      : "Was"
    : isPlural(record, [senderId])
      ? "Are"
      : "Is";
  return {
    title: `${be} ${mentionText(record, senderId)} on ${mentionText(record, id)}${whenNamed(asked)}?`,
    statements: withVerdict(isOnThen(asked) ? "Yes" : endedByThen(asked, id) ? "No" : null, statements),
    shown,
  };
}

/** Whether one has ever taken part in it, as far as is on record. */
export function didJoin(asked: Asked): Answer {
  const { record } = asked;
  const [id, senderId] = [idIn(asked, "body"), idIn(asked, "council")];
  const seated = seatedFor(asked);
  const { statements, shown } = whoSitsOnFor(asked);
  const ever = seated
    ? [leadOf(record, seated, whereOf(record, id, senderId)), ...seatedStatements(record, seated)]
    : statements;
  return {
    title: `Did ${mentionText(record, senderId)} join ${mentionText(record, id)}${whenNamed(asked)}?`,
    statements: withVerdict(seated && isInForceIn(seated) ? "Yes" : null, ever),
    shown,
  };
}

function isOnThen(asked: Asked): boolean {
  const seated = seatedFor(asked);
  return seated?.told.isAsked === true && isInForceIn(seated);
}

/** Of what is only planned nobody can say yes. */
const isInForceIn = (seated: Seated): boolean =>
  membersInForce(seated).length > 0 ||
  seated.seats.some(({ item }) => isInForce(entityIn(seated.told.slice, item.id)));

function seatedFor(asked: Asked): Seated | null {
  const senderId = idIn(asked, "council");
  return seatedOn(
    asked,
    withBoards(asked.record, idIn(asked, "body")),
    (seat) => seat.senderId === senderId,
    ({ member }) => member?.id === senderId,
  );
}

/** Who has a seat may be told as one of several: "the councils". So it is told who has, where nothing is of the one that is named. */
const noneButOthers = (all: Answer, { on, forWhom }: Where): readonly Statement[] => [
  unsaid(say`no seat${on}${forWhom} is on record`),
  ...all.statements,
];

/** Who sits for one that sends them, on whatever. */
export function whoSitsFor(asked: Asked): Answer {
  const { record } = asked;
  const senderId = idIn(asked, "council");
  const seated = seatedOn(
    asked,
    record.organizations.filter(({ id }) => id !== senderId).map(({ id }) => id),
    (seat) => seat.senderId === senderId,
    () => false,
  );
  return {
    title: `Who sits for ${mentionText(record, senderId)}${whenNamed(asked)}?`,
    statements: told(asked, seated, { id: null, on: [], forWhom: say` for ${mentionOf(record, senderId)}` }),
    shown: {
      view: "structure",
      selectedId: senderId,
      period: seated?.told.slice.period ?? periodMeant(asked),
    },
  };
}

interface Where {
  /** The body; null where it is asked of whatever. */
  readonly id: string | null;
  /** Empty where it is asked for whom somebody sits, on whatever. */
  readonly on: Sentence;
  readonly forWhom: Sentence;
}

/** First in a sentence; where nothing is on record in the period, that it is not, and then what is in the nearest. */
function told(asked: Asked, seated: Seated | null, where: Where): readonly Statement[] {
  const none = say`no seat${where.on}${where.forWhom} is on record ${inPeriod(periodMeant(asked))}`;
  const over = where.id === null ? null : endedByThen(asked, where.id);
  return [
    ...(seated?.told.isAsked === true ? [] : (over ?? [unsaid(none)])),
    ...(seated ? [leadOf(asked.record, seated, where), ...seatedStatements(asked.record, seated)] : []),
  ];
}

function leadOf(record: PartnershipRecord, seated: Seated, where: Where): Statement {
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

const unsaid = (sentence: Sentence): Statement => ({ sentence: whole(sentence), sources: [] });
