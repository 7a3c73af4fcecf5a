import type { PartnershipRecord } from "../record/record";
import type { Sentence } from "./sentence";
import { isPlural, mentionOf, mentionsOf, mentionText } from "./sentence";

/**
 * Several bodies, behind what one did that is named before them: what is that one's own does not name it again.
 * @example "its local authority partners", of "the local authority partners of the Growth Company"
 */
export const mentionsBehind = (
  record: PartnershipRecord,
  ids: readonly string[],
  ownerId: string | undefined,
): Sentence =>
  mentionsOf(record, ids, (id) =>
    ownerId === undefined ? mentionOf(record, id) : mentionAsOwn(record, id, ownerId),
  );

function mentionAsOwn(record: PartnershipRecord, id: string, ownerId: string): Sentence {
  const whole = mentionOf(record, id);
  const [article, name] = whole;
  const ending = ` of ${mentionText(record, ownerId)}`;
  const isOwn = typeof article === "string" && typeof name === "object" && name.text.endsWith(ending);
  if (!isOwn) return whole;
  return [
    isPlural(record, [ownerId]) ? "their " : "its ",
    { ...name, text: name.text.slice(0, -ending.length) },
  ];
}
