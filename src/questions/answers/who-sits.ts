/** Who sits on a body, for whomever or for one that sends them. */
import { mentionOf, mentionText, say } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import { unsaid } from "../../words/statement";
import type { Asked } from "../asked";
import { idIn } from "../asked";
import type { Answer } from "../asking";
import type { Where } from "./seating";
import { placeOf, seatingTold } from "./seating";
import type { Seated } from "./seats";
import { seatedOn, withBoards } from "./seats";
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
    statements: seatingTold(asked, seated, { id, on: say` on ${mentionOf(record, id)}`, forWhom: [] }),
    shown: { view: "structure", selectedId: id, period: seated?.told.slice.period ?? periodMeant(asked) },
  };
}

/** Who sits on it for one that sends them. */
export function whoSitsOnFor(asked: Asked): Answer {
  const { record } = asked;
  const [id, senderId] = [idIn(asked, "body"), idIn(asked, "council")];
  const seated = seatedFor(asked);
  const where = placeOf(record, id, senderId);
  return {
    title: `Who sits on ${mentionText(record, id)} for ${mentionText(record, senderId)}${whenNamed(asked)}?`,
    statements: seated ? seatingTold(asked, seated, where) : noneButOthers(whoSitsOn(asked), where),
    shown: { view: "structure", selectedId: id, period: seated?.told.slice.period ?? periodMeant(asked) },
  };
}

export function seatedFor(asked: Asked): Seated | null {
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
    statements: seatingTold(asked, seated, {
      id: null,
      on: [],
      forWhom: say` for ${mentionOf(record, senderId)}`,
    }),
    shown: {
      view: "structure",
      selectedId: senderId,
      period: seated?.told.slice.period ?? periodMeant(asked),
    },
  };
}
