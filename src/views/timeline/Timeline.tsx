import { silencesOf, silentYears } from "../../graph/lanes/timeline-silences";
import { stepFor, steppedYears } from "../../graph/lanes/year-step";
import { yearsOf } from "../../record/record";
import { yearNumber, yearOf } from "../../time/period";
import { periodInWords } from "../../time/words";
import { useEmbedding } from "../hooks/useEmbedding";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { useMediaQuery } from "../hooks/useMediaQuery";
import { ExactPeriod } from "./ExactPeriod";
import { Marks } from "./Marks";
import { percent } from "./percent";
import { StepButtons } from "./StepButtons";
import styles from "./Timeline.module.css";
import { YearSlider } from "./YearSlider";

/** A small phone, and a large screen at 400 %: the timeline stays at the foot, and leaves the rest to the view. */
const LOW = "(max-width: 760px) and (max-height: 700px)";

/** So many buttons stand in one row, each clear of the next. */
const MOST_YEARS = [16, 12] as const;
const MOST_ON_WIDE = [24, 16] as const;

export function Timeline() {
  const record = useRecord();
  const { areaId, period } = usePick("areaId", "period");
  const { goTo } = useActions();
  const { embedded, parts } = useEmbedding();
  const low = useMediaQuery(LOW);
  const compact = embedded || low;
  const showsExact = parts.has("period") && !low;
  const years = yearsOf(record);
  const year = yearNumber(period);
  const silent = silentYears(record, areaId);
  const wide = useMediaQuery("(min-width: 1400px)");
  const [most, mostOfStep] = wide ? MOST_ON_WIDE : MOST_YEARS;
  const step = stepFor(years.length, most, mostOfStep);
  return (
    <section
      aria-label="Timeline"
      className={styles.timeline}
      data-compact={compact || undefined}
      data-exact={showsExact || undefined}
      data-stepped={step > 1 || undefined}
      style={{ "--years": years.length } as React.CSSProperties}
    >
      <StepButtons />
      {compact && <Now />}
      <div className={styles.axis}>
        <Marks />
        <div className={styles.slider}>
          <YearSlider />
          <Silences />
        </div>
        <div className={styles.ends} aria-hidden="true">
          {[...new Set([years[0], years[Math.floor(years.length / 2)], years.at(-1)])].map((each) => (
            <span key={each}>{each}</span>
          ))}
        </div>
        <div role="group" aria-label="Years" className={styles.years}>
          {steppedYears(years, step, year).map((each) => (
            <button
              key={each}
              type="button"
              className={styles.year}
              style={{ "--column": each - record.years.first + 1 } as React.CSSProperties}
              aria-pressed={each === year}
              title={silent.has(each) ? "No report" : undefined}
              onClick={() => goTo(yearOf(each))}
            >
              {each}
            </button>
          ))}
        </div>
      </div>
      {showsExact && <ExactPeriod />}
    </section>
  );
}

/** Where no document reports, the line of the years is broken. */
function Silences() {
  const record = useRecord();
  const { areaId } = usePick("areaId");
  return silencesOf(record, areaId).map(({ from, to }) => (
    <span
      key={from}
      className={styles.silence}
      style={{ left: percent(from), width: percent(to - from) }}
      aria-hidden="true"
    />
  ));
}

/** The period, where there is no room for a button for each year. The slider tells it to a screen reader. */
export function Now() {
  const { period } = usePick("period");
  return (
    <strong className={styles.now} aria-hidden="true">
      {periodInWords(period)}
    </strong>
  );
}
