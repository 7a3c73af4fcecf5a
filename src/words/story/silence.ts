/** A time in which nobody reports, as a chapter of a story. */
import { bodiesOfEvent, takesEffect } from "../../record/change-event";
import { datedEvents, dayOfChange } from "../../record/dated-event";
import type { PartnershipRecord } from "../../record/record";
import { silenceAround } from "../../record/reporting";
import type { Period } from "../../time/period";
import { yearNumber, yearOf } from "../../time/period";
import { yearsInWords } from "../../time/words";
import { changeInWords } from "../change";
import { NO_REPORT, periodAsKnown } from "../quiet";
import type { Statement } from "../statement";
import { saidNowhere } from "../statement";
import type { Chapter, StoryScope } from "./chapter";

/** Of a year or two without a report nothing is to be told. */
const LEAST_YEARS = 3;
/** More would leave no room for what did change. */
const MOST_SILENCES = 2;
const MOST_PLANS = 3;

interface SilentYears {
  readonly first: number;
  readonly last: number;
}

/** The longest times without a report between the two periods. */
export function silenceChapters(record: PartnershipRecord, scope: StoryScope): readonly Chapter[] {
  return silencesIn(record, scope)
    .filter((years) => lengthOf(years) >= LEAST_YEARS)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, MOST_SILENCES)
    .map((years) => ({
      period: yearOf(years.first),
      comparedTo: null,
      heading: `${yearsInWords(years)}: ${NO_REPORT}`,
      statements: [asKnown(record, scope, yearOf(years.first)), ...plansFor(record, scope, years)],
      untold: 0,
    }));
}

const lengthOf = ({ first, last }: SilentYears): number => last - first + 1;

function silencesIn(
  record: PartnershipRecord,
  { areaId, before, after }: StoryScope,
): readonly SilentYears[] {
  const found: SilentYears[] = [];
  for (let year = yearNumber(before) + 1; year < yearNumber(after); year++) {
    if (!silenceAround(record, areaId, yearOf(year))) continue;
    const last = found.at(-1);
    if (last?.last === year - 1) found[found.length - 1] = { ...last, last: year };
    else found.push({ first: year, last: year });
  }
  return found;
}

/** What is on record of the first of the years; what changed in it has a chapter of its own. */
const asKnown = (record: PartnershipRecord, { areaId, seenAt }: StoryScope, period: Period): Statement =>
  saidNowhere(
    periodAsKnown(record, {
      areaId,
      period,
      seen: seenAt(period),
      steps: [],
      differences: [],
      inBrief: false,
    }),
  );

/** What had been meant for these years before the story begins: what was meant later is told when it was. */
function plansFor(
  record: PartnershipRecord,
  { compared, before }: StoryScope,
  { first, last }: SilentYears,
): readonly Statement[] {
  const [from, until] = [yearOf(first).from, yearOf(last).until];
  return datedEvents(record)
    .filter(
      ({ event, dated }) => !takesEffect(event) && dated && from <= dated.latest && dated.latest < until,
    )
    .filter((planned) => dayOfChange(planned) < before.until)
    .filter(({ event }) => bodiesOfEvent(event).some((id) => compared.has(id)))
    .slice(0, MOST_PLANS)
    .map((planned) => ({ sentence: changeInWords(record, planned), sources: planned.event.sources }));
}
