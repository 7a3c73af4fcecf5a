import { getOrThrow, organizationsById } from "../record/links";
import { namesOf } from "../record/names";
import type { PartnershipRecord } from "../record/record";
import type { Sentence } from "./sentence";
import { mentionOf } from "./sentence";

/**
 * A member as it is named among the members of a body: what belongs to that body alone does not say so again.
 * @example "the police", of "the police in the Cambridge CSP"
 */
export function mentionAmongMembers(record: PartnershipRecord, id: string, bodyId: string): Sentence {
  const endings = namesOf(getOrThrow(organizationsById(record), bodyId)).flatMap((name) =>
    ["in", "of", "on"].flatMap((link) => [` ${link} ${name}`, ` ${link} the ${name}`]),
  );
  return mentionOf(record, id).map((part) => {
    if (typeof part === "string") return part;
    const ending = endings.find((each) => part.text.endsWith(each)) ?? "";
    return { ...part, text: part.text.slice(0, part.text.length - ending.length) };
  });
}
