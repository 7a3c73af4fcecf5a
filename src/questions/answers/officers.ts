import type { PartnershipRecord } from "../../record/record";
import type { Seat } from "../../record/seats";
import { rankOfSeat } from "../../record/seats";
import { inPeriod } from "../../time/words";
import { listOf, mentionOf, mentionText, say } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import { unsaid } from "../../words/statement";
import type { Asked } from "../asked";
import { idIn } from "../asked";
import type { Answer } from "../asking";
import { endedByThen } from "./ended";
import type { Seated } from "./seats";
import { peopleIn, seatedOn, seatedStatements, withBoards } from "./seats";
import { periodMeant, whenNamed } from "./when";

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
