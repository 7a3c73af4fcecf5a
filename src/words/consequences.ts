/** What follows from a change, told before it is made. */
import type { Consequences } from "../record/edit/consequences";
import type { PartnershipRecord } from "../record/record";
import { counted } from "./edit";
import type { Sentence } from "./sentence";
import { isPlural, listOf, mentionsOf, say, whole } from "./sentence";

/** @param record with the change in it @example "The Skills Forum ends." */
export function consequencesInWords(
  record: PartnershipRecord,
  { ends, begins, left }: Consequences,
): readonly Sentence[] {
  const verb = (ids: readonly string[], one: string, many: string) => (isPlural(record, ids) ? many : one);
  return [
    ...(ends.length > 0 ? [whole(say`${mentionsOf(record, ends)} ${verb(ends, "ends", "end")}`)] : []),
    ...(begins.length > 0
      ? [whole(say`${mentionsOf(record, begins)} ${verb(begins, "begins", "begin")}`)]
      : []),
    ...endingWith(left),
    ...orphaned(left),
  ];
}

/** Seats, members, relations and money end with a body; nothing else has to be said of them. */
function endingWith(left: Consequences["left"]): readonly Sentence[] {
  const counts = [...left].filter(([name]) => name !== "organizations");
  if (counts.length === 0) return [];
  const are = counts.length > 1 || counts.some(([, count]) => count > 1);
  const told = listOf(counts.map(([name, count]): Sentence => [counted(count, name)]));
  return [whole(say`${told} ${are ? "end" : "ends"} with that`)];
}

function orphaned(left: Consequences["left"]): readonly Sentence[] {
  const count = left.get("organizations") ?? 0;
  if (count === 0) return [];
  const are = count > 1 ? "are" : "is";
  return [
    whole(say`${counted(count, "organizations")} that ${are} part of that ${count > 1 ? "go" : "goes"} on`),
  ];
}
