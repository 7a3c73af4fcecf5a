/** The story of an area between two periods, made from the record. */
import type { PartnershipRecord } from "../../record/record";
import { fitted, groupsByYear } from "./change-group";
import { changeChapter } from "./changes";
import type { Chapter, StoryScope } from "./chapter";
import { firstToldChapters } from "./first-told";
import { silenceChapters } from "./silence";
import { standingChapter } from "./standing";

/** More is a report, and not a story. */
const MOST_CHAPTERS = 10;

/** In order of time: how things stood, what changed, when nobody reported, what was told for the first time, how things stand. */
export function chaptersOf(record: PartnershipRecord, scope: StoryScope): readonly Chapter[] {
  const first = standingChapter(record, scope, scope.before);
  const last = standingChapter(record, scope, scope.after);
  const silences = silenceChapters(record, scope);
  const firstTold = firstToldChapters(record, scope);
  const room = MOST_CHAPTERS - 2 - silences.length - firstTold.length;
  const changes = fitted(groupsByYear(record, scope), room).map((group) =>
    changeChapter(record, scope, group),
  );
  // A silence comes before what is known of its years all the same.
  const between = [...silences, ...changes].toSorted((a, b) => a.period.from - b.period.from);
  return [first, ...between, ...firstTold, last];
}
