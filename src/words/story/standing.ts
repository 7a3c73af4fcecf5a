/** How things stood, as a chapter of a story: where it begins, and where it ends. */
import { kindOf } from "../../record/kind";
import { getOrThrow, organizationsById } from "../../record/links";
import { endsBeforeEndOf } from "../../record/lives";
import type { Presence } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import type { Period } from "../../time/period";
import { inPeriod, periodInWords } from "../../time/words";
import { mentionWithLaterName } from "../later-name";
import type { Sentence } from "../sentence";
import { capital, listOf, mentionOf, say, whole } from "../sentence";
import type { Statement } from "../statement";
import { saidNowhere } from "../statement";
import { PRESENCE_TERMS } from "../terms";
import type { Chapter, StoryScope } from "./chapter";

const TOLD: readonly Presence[] = ["on-record", "possible", "proposed", "no-longer-reported"];
/** Of more, the reader looks at the plan. */
const MOST_NAMED = 8;

export function standingChapter(record: PartnershipRecord, scope: StoryScope, period: Period): Chapter {
  const seen = scope.seenAt(period);
  return {
    period,
    comparedTo: null,
    heading: `${periodInWords(period)}: how things stood`,
    statements: [...countsOf(seen, period), ...partnershipsOf(record, seen.get("on-record") ?? [], period)],
    untold: 0,
  };
}

/** @example "In 2011, councils among them: 45 on record, 3 possible, 18 planned or proposed." */
function countsOf(seen: ReadonlyMap<string, readonly string[]>, period: Period): readonly Statement[] {
  const counts = TOLD.map((presence) => ({ presence, count: seen.get(presence)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ presence, count }) => `${count} ${PRESENCE_TERMS[presence].phrase}`);
  const when = capital(inPeriod(period));
  const among = `${when}, councils among them`;
  return [saidNowhere(counts.length > 0 ? `${among}: ${counts.join(", ")}.` : `${when}: nothing on record.`)];
}

/** Those that stand by themselves, and apart from them what ended before the period did: what is part of another is in its box. */
function partnershipsOf(
  record: PartnershipRecord,
  ids: readonly string[],
  period: Period,
): readonly Statement[] {
  const partnerships = ids.filter((id) => {
    const body = getOrThrow(organizationsById(record), id);
    return kindOf(record, body) === "partnership" && body.parent_id === undefined;
  });
  const isEnded = (id: string): boolean => endsBeforeEndOf(record, id, period);
  const standing = partnerships.filter((id) => !isEnded(id));
  const only = standing.length === 1 ? "the partnership on record was" : "the partnerships on record were";
  return [
    ...listed(
      only,
      standing.map((id) => mentionOf(record, id)),
    ),
    ...listed(
      `ended before the end of ${periodInWords(period)}:`,
      partnerships.filter(isEnded).map((id) => mentionWithLaterName(record, id)),
    ),
  ];
}

/** Nothing where there are none. */
const listed = (lead: string, names: readonly Sentence[]): readonly Statement[] =>
  names.length === 0 ? [] : [{ sentence: whole(say`${lead} ${listOf(names, MOST_NAMED)}`), sources: [] }];
