/** What the later of two periods tells for the first time, as a chapter of a story. */
import { comparisonOf } from "../../lineage/comparison";
import type { PartnershipRecord } from "../../record/record";
import { sliceAt } from "../../record/slice";
import { periodInWords } from "../../time/words";
import { DIFFERENCE_TERMS } from "../difference-terms";
import { listOf, mentionOf, say } from "../sentence";
import { saidNowhere } from "../statement";
import type { Chapter, StoryScope } from "./chapter";

const MOST_NAMED = 12;
const { phrase, caution } = DIFFERENCE_TERMS["first-reported"];

/** None where nothing is told for the first time. */
export function firstToldChapters(record: PartnershipRecord, scope: StoryScope): readonly Chapter[] {
  const { before, after, compared } = scope;
  const { entries } = comparisonOf(record, sliceAt(record, before), sliceAt(record, after), compared);
  const first = entries.filter(({ kind }) => kind === "first-reported");
  if (first.length === 0) return [];
  const named = listOf(
    first.map(({ id }) => mentionOf(record, id)),
    MOST_NAMED,
  );
  return [
    {
      period: after,
      comparedTo: before,
      heading: `${periodInWords(after)}: ${first.length} ${phrase}`,
      statements: [
        {
          sentence: say`Not on record in ${periodInWords(before)}, and on record in ${periodInWords(after)}: ${named}.`,
          sources: [],
        },
        ...(caution === null ? [] : [saidNowhere(caution)]),
      ],
      untold: 0,
    },
  ];
}
