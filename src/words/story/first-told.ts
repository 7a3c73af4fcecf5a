/** What the later of two periods tells for the first time, as a chapter of a story. */
import { comparisonOf } from "../../lineage/comparison";
import { evidenceDate, isOfFuture } from "../../record/evidence";
import type { Kind } from "../../record/kind";
import { kindOf } from "../../record/kind";
import { getOrThrow, organizationsById } from "../../record/links";
import { lifeOf } from "../../record/lives";
import type { PartnershipRecord } from "../../record/record";
import { entityIn, sliceAt } from "../../record/slice";
import { EVER } from "../../time/day";
import type { Period } from "../../time/period";
import { periodInWords } from "../../time/words";
import { counted } from "../counted";
import { DIFFERENCE_TERMS } from "../difference-terms";
import { doubtsNaming } from "../doubts";
import { listOf, mentionOf, say } from "../sentence";
import type { Statement } from "../statement";
import { saidNowhere } from "../statement";
import { CERTAINTY_TERMS, PRESENCE_TERMS } from "../terms";
import type { Chapter, StoryScope } from "./chapter";
import { inferredIn } from "./inferred";
import { mostToldOfFirst } from "./told-of";

const MOST_NAMED = 12;
const { phrase } = DIFFERENCE_TERMS["first-reported"];

/** None where nothing is told for the first time. */
export function firstToldChapters(record: PartnershipRecord, scope: StoryScope): readonly Chapter[] {
  const { before, after, compared } = scope;
  const then = sliceAt(record, before);
  const { entries } = comparisonOf(record, then, sliceAt(record, after), compared);
  const first = entries.filter(({ kind }) => kind === "first-reported").map(({ id }) => id);
  if (first.length === 0) return [];
  const wasPlanned = (id: string): boolean => entityIn(then, id).presence === "proposed";
  const named = listOf(
    byThemselvesFirst(record, first, after).map((id) =>
      wasPlanned(id) ? [...mentionOf(record, id), plannedBefore(record, id, before)] : mentionOf(record, id),
    ),
    MOST_NAMED,
  );
  return [
    {
      period: after,
      comparedTo: before,
      heading: `By the end of ${periodInWords(after)}: ${counted(first.length, "body", "bodies")} ${phrase}`,
      statements: [
        {
          sentence: say`Not on record in ${periodInWords(before)}, and on record in ${periodInWords(after)}: ${named}.`,
          sources: [],
        },
        ...unknownBeginnings(record, first),
        ...inferredIn(record, named),
        ...first.flatMap((id) => doubtsNaming(record, id)),
      ],
      untold: 0,
    },
  ];
}

/** By the surest that was said of it by then. @example " (planned in 2011)" */
function plannedBefore(record: PartnershipRecord, id: string, before: Period): string {
  const said = getOrThrow(organizationsById(record), id)
    .sources.filter((source) => isOfFuture(source) && evidenceDate(record, source).earliest < before.until)
    .map(({ says }) => says);
  const surest = (["agreed", "planned", "proposed"] as const).find((each) => said.includes(each));
  const { phrase: standing } = surest === undefined ? PRESENCE_TERMS.proposed : CERTAINTY_TERMS[surest];
  return ` (${standing} in ${periodInWords(before)})`;
}

/** A partnership is news before its boards. */
function byThemselvesFirst(
  record: PartnershipRecord,
  ids: readonly string[],
  period: Period,
): readonly string[] {
  const isPart = (id: string): boolean =>
    getOrThrow(organizationsById(record), id).parent_id !== undefined ||
    kindOfId(record, id) !== "partnership";
  return mostToldOfFirst(record, ids, period).toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)));
}

const kindOfId = (record: PartnershipRecord, id: string): Kind =>
  kindOf(record, getOrThrow(organizationsById(record), id));

/** Some of them are told to have begun in a time. */
function unknownBeginnings(record: PartnershipRecord, ids: readonly string[]): readonly Statement[] {
  const unknown = ids.filter((id) => lifeOf(record, id).start.earliest === EVER);
  if (unknown.length === 0) return [];
  const of = unknown.length === ids.length ? (ids.length === 1 ? "it" : "they") : `${unknown.length} of them`;
  return [saidNowhere(`When ${of} began is not on record.`)];
}
