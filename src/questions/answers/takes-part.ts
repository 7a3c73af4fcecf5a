/** Whether one takes part in a body, and whether it ever did. */
import { isInForce } from "../../record/presence";
import { entityIn } from "../../record/slice";
import { capital, mentionText } from "../../words/sentence";
import { subjectOf } from "../../words/statement";
import type { Asked } from "../asked";
import { idIn, periodNamed } from "../asked";
import type { Answer } from "../asking";
import { endedByThen } from "./ended";
import { leadOf, placeOf } from "./seating";
import type { Seated } from "./seats";
import { membersInForce, seatedStatements } from "./seats";
import { withVerdict } from "./verdict";
import { whenNamed } from "./when";
import { seatedFor, whoSitsOnFor } from "./who-sits";

/** Whether one takes part in it. */
export function isOn(asked: Asked): Answer {
  const { record } = asked;
  const [id, senderId] = [idIn(asked, "body"), idIn(asked, "council")];
  const { statements, shown } = whoSitsOnFor(asked);
  const { was, is } = subjectOf(record, senderId);
  const be = capital(periodNamed(asked) ? was : is);
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
    ? [leadOf(record, seated, placeOf(record, id, senderId)), ...seatedStatements(record, seated)]
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
