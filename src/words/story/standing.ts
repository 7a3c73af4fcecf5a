/** How things stood, as a chapter of a story: where it begins, and where it ends. */
import { endingOf } from "../../lineage/ending";
import { kindOf } from "../../record/kind";
import { getOrThrow, organizationsById } from "../../record/links";
import { endsBeforeEndOf } from "../../record/lives";
import type { Presence } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import type { Period } from "../../time/period";
import { inPeriod, periodInWords } from "../../time/words";
import { byWhat, registersInWords } from "../by-register";
import { mentionWithLaterName } from "../later-name";
import { onRecordCounted } from "../on-record-counted";
import type { Sentence } from "../sentence";
import { capital, listOf, mentionOf, say, whole } from "../sentence";
import type { Statement } from "../statement";
import { saidNowhere } from "../statement";
import { PRESENCE_TERMS } from "../terms";
import type { Chapter, StoryScope } from "./chapter";
import { inferredIn } from "./inferred";
import { mostToldOfFirst } from "./told-of";

/** Of more, the reader looks at the plan. */
const MOST_NAMED = 8;

export function standingChapter(record: PartnershipRecord, scope: StoryScope, period: Period): Chapter {
  const seen = scope.seenAt(period);
  return {
    period,
    comparedTo: null,
    heading: `${periodInWords(period)}: how things stood`,
    statements: [
      ...countsOf(record, scope, period),
      ...partnershipsOf(record, seen.get("on-record") ?? [], period),
    ],
    untold: 0,
  };
}

/** @example "In 2011: 45 bodies on record, 14 of them councils; 3 possible; 18 planned or proposed." */
function countsOf(record: PartnershipRecord, scope: StoryScope, period: Period): readonly Statement[] {
  const seen = scope.seenAt(period);
  const standing = (presence: Presence): readonly string[] => seen.get(presence) ?? [];
  const onRecord = standing("on-record");
  const others = (["possible", "proposed"] as const)
    .filter((presence) => standing(presence).length > 0)
    .map((presence) => `${standing(presence).length} ${PRESENCE_TERMS[presence].phrase}`);
  const counts = [
    ...(onRecord.length > 0 ? [onRecordCounted(record, scope.areaId, onRecord)] : []),
    ...others,
    ...silentCounted(standing("no-longer-reported").length, scope.longSilentAt(period).length),
  ];
  const when = capital(inPeriod(period));
  return [saidNowhere(counts.length > 0 ? `${when}: ${counts.join("; ")}.` : `${when}: nothing on record.`)];
}

const LONG_SILENT = "not reported for more than five years";

/** Those, too, that the plan shows no more. @example "34 no longer reported, 33 of them not reported for more than five years" */
function silentCounted(shown: number, hidden: number): readonly string[] {
  if (shown + hidden === 0) return [];
  const all = `${shown + hidden} ${PRESENCE_TERMS["no-longer-reported"].phrase}`;
  if (hidden === 0) return [all];
  return [shown === 0 ? `${hidden} ${LONG_SILENT}` : `${all}, ${hidden} of them ${LONG_SILENT}`];
}

/** Those that stand by themselves, and apart from them what ended before the period did: what is part of another is in its box. */
function partnershipsOf(
  record: PartnershipRecord,
  ids: readonly string[],
  period: Period,
): readonly Statement[] {
  const partnerships = ids.filter((id) => {
    const body = getOrThrow(organizationsById(record), id);
    // A group is counted as one, and what it is made of is here.
    return kindOf(record, body) === "partnership" && body.parent_id === undefined && !body.is_class;
  });
  const isEnded = (id: string): boolean => endsBeforeEndOf(record, id, period);
  const standing = mostToldOfFirst(record, partnerships, period).filter((id) => !isEnded(id));
  const only = standing.length === 1 ? "the partnership on record was" : "the partnerships on record were";
  return [
    ...listed(
      record,
      only,
      standing.map((id) => mentionOf(record, id)),
    ),
    ...listed(
      record,
      `ended before the end of ${periodInWords(period)}:`,
      partnerships.filter(isEnded).map((id) => endedMention(record, id)),
    ),
  ];
}

/** @example "the Old Forum", "the Local Enterprise Partnership, by the national register" */
function endedMention(record: PartnershipRecord, id: string): Sentence {
  const by = byWhat(registersInWords(record, endingOf(record, id)?.registers ?? []));
  const name = mentionWithLaterName(record, id);
  return by === null ? name : say`${name}, ${by}`;
}

/** Nothing where there are none. */
function listed(record: PartnershipRecord, lead: string, names: readonly Sentence[]): readonly Statement[] {
  if (names.length === 0) return [];
  const list = listOf(names, MOST_NAMED);
  return [{ sentence: whole(say`${lead} ${list}`), sources: [] }, ...inferredIn(record, list)];
}
