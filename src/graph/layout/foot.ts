import {
  contributionsOf,
  getOrThrow,
  membershipsIn,
  organizationsById,
  postsIn,
  relationsOf,
} from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { isSubject } from "../../record/subject";
import { partInWords } from "../../words/part";
import type { BoxList } from "./layout-options";
import { wrapText } from "./measure";
import { SMALL_SIZE } from "./metrics";

/** More than that is cut on the plan; the details tell all of it. */
const MOST_LINES = 2;

/** What part one council has in another is not told in its small box: only its seats are. */
export const COUNCIL_SPARE = 9;

/** The lines kept in the box of a body for the marks of its seats, and for the longest words on what part a body outside the plan has in it. */
export function footOf(
  record: PartnershipRecord,
  lists: readonly BoxList[],
  id: string,
  width: number,
  spare: number,
): number {
  // In a list each seat has its mark before its words.
  const marksSeats = !lists.includes("representatives") && hasSeats(record, id);
  const parts = outsidersOf(record, id).map(
    (other) => partLines(partInWords(record, other, id, null), width).length,
  );
  return Math.min(MOST_LINES, Math.max(marksSeats ? 1 : 0, ...parts.map((lines) => lines - spare)));
}

/** What part somebody has in a body, as it is set there. */
export const partLines = (words: readonly string[], width: number): readonly string[] =>
  words.length === 0 ? [] : wrapText(words.join(", "), width, SMALL_SIZE, "bold");

const hasSeats = (record: PartnershipRecord, id: string): boolean =>
  postsIn(record, id).length > 0 ||
  membershipsIn(record, id).some(({ person_id }) => person_id !== undefined);

/** Councils and bodies outside the plan that have anything to do with the body; what came of them is said in a word or two. */
function outsidersOf(record: PartnershipRecord, id: string): readonly string[] {
  const linked = [
    ...membershipsIn(record, id).flatMap(({ member, on_behalf_of_id }) => [member?.id, on_behalf_of_id]),
    ...postsIn(record, id).map(({ on_behalf_of_id }) => on_behalf_of_id),
    ...[...relationsOf(record, id), ...contributionsOf(record, id)].flatMap(({ from_id, to_id }) => [
      from_id,
      to_id,
    ]),
  ].filter((other) => other !== undefined && other !== id);
  return [...new Set(linked)].filter(
    (other): other is string =>
      other !== undefined && !isSubject(record, getOrThrow(organizationsById(record), other)),
  );
}
