import { comparisonOf } from "../../lineage/comparison";
import { eventsInPeriod } from "../../lineage/steps";
import { organizationsIn } from "../../record/area";
import { begunBy, endedBy, takesEffect } from "../../record/change-event";
import type { DatedEvent } from "../../record/dated-event";
import { isStructure, kindOf } from "../../record/kind";
import { getOrThrow, organizationsById } from "../../record/links";
import { lastReview, openingYear } from "../../record/report-years";
import { sliceAt } from "../../record/slice";
import { themeOf } from "../../record/theme";
import type { Period } from "../../time/period";
import { yearNumber, yearOf } from "../../time/period";
import { inPeriod, periodInWords } from "../../time/words";
import { areaInWords } from "../../words/area";
import { changeInWords } from "../../words/change";
import { comparisonInWords } from "../../words/comparison";
import { entryStatements } from "../../words/comparison-entry";
import { themeInWords } from "../../words/headings";
import { silenceInWords } from "../../words/quiet";
import { small } from "../../words/sentence";
import type { Statement } from "../../words/statement";
import { saidNowhere } from "../../words/statement";
import { stepInWords } from "../../words/step";
import type { Asked } from "../asked";
import { periodNamed } from "../asked";
import type { Answer } from "../asking";
import { periodMeant } from "./when";

/** Within a period, or from one to another. */
export function whatChanged(asked: Asked): Answer {
  const span = spanNamed(asked);
  return span ? changedBetween(asked, span) : changedIn(asked, periodNamed(asked) ?? asked.period);
}

/** Null where one period is named, or none. */
function spanNamed({ record, areaId, period, when }: Asked): readonly [Period, Period] | null {
  switch (when?.kind) {
    case "between":
      return when.periods;
    case "since":
      return [when.period, yearOf(openingYear(record, areaId))];
    case "before":
      return [yearOf(record.years.first), yearOf(yearNumber(when.period) - 1)];
    case "since-review":
      return [lastReview(record, areaId, period), period];
    default:
      return null;
  }
}

function changedIn(asked: Asked, period: Period): Answer {
  return {
    title: `What changed ${areaAsked(asked)} ${inPeriod(period)}?`,
    ...told(asked, period, () => true),
  };
}

/** What ended in a period, for certain or perhaps. */
export function whatEnded(asked: Asked): Answer {
  const period = periodMeant(asked);
  return {
    title: `What ended ${areaAsked(asked)} ${inPeriod(period)}?`,
    ...told(asked, period, ({ event }) => takesEffect(event) && endedBy(event).length > 0),
  };
}

/** What began in it. */
export function whatBegan(asked: Asked): Answer {
  const period = periodMeant(asked);
  return {
    title: `What began ${areaAsked(asked)} ${inPeriod(period)}?`,
    ...told(asked, period, ({ event }) => takesEffect(event) && begunBy(event).length > 0),
  };
}

/** What was planned, proposed or agreed in it, or for it. */
export function whatWasPlanned(asked: Asked): Answer {
  const period = periodMeant(asked);
  return {
    title: `What was planned ${areaAsked(asked)} ${inPeriod(period)}?`,
    ...told(asked, period, ({ event }) => event.certainty !== "happened"),
  };
}

function told(
  asked: Asked,
  period: Period,
  isAsked: (change: DatedEvent) => boolean,
): Pick<Answer, "statements" | "shown"> {
  const { record, areaId } = asked;
  const steps = eventsInPeriod(record, period, bodiesIn(asked)).filter(({ datedEvent }) =>
    isAsked(datedEvent),
  );
  const silence = silenceInWords(record, areaId, period);
  // Where nobody reports, that no change is on record is no news.
  const lead = [...(steps.length > 0 || silence === null ? [stepInWords(period, steps)] : []), silence];
  return {
    statements: [
      ...lead.filter((each) => each !== null).map(saidNowhere),
      ...steps.map(({ datedEvent }) => ({
        sentence: changeInWords(record, datedEvent),
        sources: datedEvent.event.sources,
      })),
    ],
    shown: { view: "changes", areaId, period, comparedTo: null },
  };
}

const MOST_TOLD = 15;

function changedBetween(asked: Asked, [before, after]: readonly [Period, Period]): Answer {
  const { record, areaId } = asked;
  const comparison = comparisonOf(record, sliceAt(record, before), sliceAt(record, after), bodiesIn(asked));
  const told = comparison.entries.slice(0, MOST_TOLD).flatMap((entry) => entryStatements(record, entry));
  const left = comparison.entries.length - MOST_TOLD;
  const rest: readonly Statement[] =
    left > 0 ? [saidNowhere(`${left} more are told in the view Changes.`)] : [];
  return {
    title: `What changed ${areaAsked(asked)} between ${periodInWords(before)} and ${periodInWords(after)}?`,
    statements: [saidNowhere(comparisonInWords(comparison)), ...told, ...rest],
    shown: { view: "changes", areaId, period: after, comparedTo: before },
  };
}

/** @example "in health and wellbeing in Cambridgeshire" */
function areaAsked({ record, areaId, theme }: Asked): string {
  const about = theme === null ? "" : `in ${small(themeInWords(record, theme))} `;
  return `${about}in ${areaInWords(record, areaId)}`;
}

/** What the views show unless the reader asks for more, structures and councils; of a theme, those of it. */
function bodiesIn({ record, areaId, theme }: Asked): ReadonlySet<string> {
  const isShown = (id: string): boolean => {
    const body = getOrThrow(organizationsById(record), id);
    if (theme !== null && themeOf(record, body) !== theme) return false;
    return isStructure(record, body) || kindOf(record, body) === "council";
  };
  return new Set([...organizationsIn(record, areaId)].filter(isShown));
}
