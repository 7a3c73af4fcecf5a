import { organizationsById } from "../../record/links";
import { isInForce } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import { entityIn } from "../../record/slice";
import { inPeriod } from "../../time/words";
import { isPlural, listOf, mentionOf, mentionText, say } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import { unsaid } from "../../words/statement";
import type { Asked } from "../asked";
import { idIn } from "../asked";
import type { Answer } from "../asking";
import type { Seated } from "./seats";
import { seatedOn, seatedStatements } from "./seats";
import { periodMeant, whenNamed } from "./when";

/** On what a council, another body or a person sits. */
export function whatSitsOn(asked: Asked): Answer {
  const { record } = asked;
  const id = idIn(asked, "sitter");
  const seated = seatedOn(
    asked,
    record.organizations.filter((body) => body.id !== id).map((body) => body.id),
    ({ holder, senderId }) => senderId === id || holder?.person_id === id,
    ({ member }) => member?.id === id,
  );
  return {
    title: `What does ${mentionText(record, id)} sit on${whenNamed(asked)}?`,
    statements: told(asked, id, seated),
    shown: { view: "structure", selectedId: id, period: seated?.told.slice.period ?? periodMeant(asked) },
  };
}

function told(asked: Asked, id: string, seated: Seated | null): readonly Statement[] {
  const asAsked = seated?.told.isAsked === true;
  const none = say`no seat of ${mentionOf(asked.record, id)} is on record ${inPeriod(periodMeant(asked))}`;
  return [
    ...(asAsked ? [] : [unsaid(none)]),
    ...(seated ? [leadOf(asked.record, id, seated), ...seatedStatements(asked.record, seated)] : []),
  ];
}

function leadOf(
  record: PartnershipRecord,
  id: string,
  { told: { slice }, seats, members }: Seated,
): Statement {
  const when = inPeriod(slice.period);
  const items = [...seats.map(({ item }) => item), ...members].filter((item) =>
    isInForce(entityIn(slice, item.id)),
  );
  const bodies = [...new Set(items.map(({ organization_id }) => organization_id))];
  if (bodies.length === 0) return unsaid(say`the seats of ${mentionOf(record, id)} ${when} are only planned`);
  const names = listOf(
    bodies.map((each) => mentionOf(record, each)),
    MOST_NAMED,
  );
  const count = bodies.length > MOST_NAMED ? `${bodies.length} partnerships, boards and groups: ` : "";
  return unsaid(say`${when} ${mentionOf(record, id)} ${verbOf(record, id)} ${count}${names}`);
}

const MOST_NAMED = 6;

function verbOf(record: PartnershipRecord, id: string): string {
  if (!organizationsById(record).has(id)) return "sits on";
  return isPlural(record, [id]) ? "are members of or have seats on" : "is a member of or has a seat on";
}
