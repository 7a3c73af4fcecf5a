/** The story that the record itself tells of an area between two years, as a list of addresses with their texts. */
import type { YearSpan } from "../graph/lanes/time-scale";
import { DEFAULT_FACETS } from "../graph/plan/facet";
import { isSwitchedOn, kindOfEntity } from "../graph/plan/visible";
import { organizationsById } from "../record/links";
import { endsBeforeEndOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import type { Story, StoryStep } from "../record/shape";
import { entityIn } from "../record/slice";
import { yearOf } from "../time/period";
import { yearsInWords } from "../time/words";
import { areaInWords } from "../words/area";
import { markBehind, paragraphsInWords } from "../words/citation";
import type { Sentence } from "../words/sentence";
import type { Statement } from "../words/statement";
import type { Chapter, StoryScope } from "../words/story/chapter";
import { chaptersOf } from "../words/story/chapters";
import type { Inline } from "../words/story/inline";
import { inlineText } from "../words/story/inline";
import { addressOf } from "./address";
import { seenByPresence } from "./counts";
import { idsOnPlanOf } from "./derived";
import { openingLocation } from "./opening-location";
import type { Location } from "./parameters";
import { remembered } from "./remembered";
import { organizationsOf, sliceOf } from "./slices";

interface Asked {
  readonly areaId: string;
  readonly span: YearSpan;
}

export const madeStory = remembered(
  ({ areaId, span: { first, last } }: Asked) => `${areaId}|${first}|${last}`,
  (record, { areaId, span }): Story => ({
    id: `${span.first}-${span.last}`,
    title: `${areaInWords(record, areaId)}, ${yearsInWords(span)}`,
    steps: chaptersOf(record, scopeOf(record, areaId, span)).map((chapter) =>
      stepOf(record, areaId, chapter),
    ),
  }),
);

function scopeOf(record: PartnershipRecord, areaId: string, { first, last }: YearSpan): StoryScope {
  const ids = organizationsOf(record, areaId);
  const isSeen = (id: string): boolean => isSwitchedOn(DEFAULT_FACETS, kindOfEntity(record, id));
  return {
    areaId,
    compared: new Set([...ids].filter(isSeen)),
    before: yearOf(first),
    after: yearOf(last),
    longSilentAt: (period) => {
      const slice = sliceOf(record, period);
      return [...idsOnPlanOf(record, areaId)].filter((id) => {
        const { presence, shown } = entityIn(slice, id);
        // What ended with that of which it was part is not told as silent in one place and as ended in another.
        const isOver = organizationsById(record).has(id) && endsBeforeEndOf(record, id, period);
        return presence === "no-longer-reported" && !isOver && !shown && isSeen(id);
      });
    },
    seenAt: (period) =>
      seenByPresence(record, sliceOf(record, period), idsOnPlanOf(record, areaId), DEFAULT_FACETS),
  };
}

/** Writes addresses within the area, at the period of a step. */
type Addressed = (to: Partial<Location>) => string;

function stepOf(record: PartnershipRecord, areaId: string, chapter: Chapter): StoryStep {
  const { period, comparedTo, heading, statements, untold } = chapter;
  const addressed: Addressed = (to) =>
    addressOf({ ...openingLocation(record, areaId), record, period, ...to });
  const told = statements.map((statement) => inlineText(inlineStatement(record, addressed, statement)));
  const rest = untold > 0 ? [inlineText(restOf(addressed, untold))] : [];
  return { address: addressed({ comparedTo }), heading, text: [...told, ...rest].join("\n\n") };
}

/** Each name leads to its body at that time, each citation to its paragraph. */
const inlineStatement = (
  record: PartnershipRecord,
  addressed: Addressed,
  statement: Statement,
): readonly Inline[] => [
  ...inlineSentence(addressed, statement.sentence),
  ...cited(record, addressed, statement),
];

const inlineSentence = (addressed: Addressed, sentence: Sentence): readonly Inline[] =>
  sentence.map((part) =>
    typeof part === "string" ? part : { text: part.text, address: addressed({ selectedId: part.id }) },
  );

/** A document is named with the first of its paragraphs. */
function cited(record: PartnershipRecord, addressed: Addressed, statement: Statement): readonly Inline[] {
  const paragraphs = [
    ...new Map(
      statement.sources.map((source) => [`${source.document_id}/${source.locator}`, source]),
    ).values(),
  ];
  const links = paragraphs.flatMap((source, index): readonly Inline[] => {
    const { document_id: documentId, locator } = source;
    const isNamed = paragraphs[index - 1]?.document_id === documentId;
    const address = addressed({ view: "sources", citation: { documentId, locator } });
    const before = index === 0 ? " (" : isNamed ? ", " : "; ";
    return [before, { text: isNamed ? locator : paragraphsInWords(record, [source]), address }];
  });
  return links.length > 0 ? [...links, `${markBehind(statement)})`] : [];
}

const restOf = (addressed: Addressed, count: number): readonly Inline[] => [
  {
    text: count === 1 ? "One more change" : `${count} more changes`,
    address: addressed({ view: "changes" }),
  },
  ` ${count === 1 ? "is" : "are"} told in the list of changes.`,
];
