import type { LayoutOptions } from "../../graph/layout/layout-options";
import type { Places } from "../../graph/layout/places";
import { yearsOf } from "../../record/record";
import { FEWEST_SIDE_BY_SIDE, MOST_SIDE_BY_SIDE, toggledYear } from "../../store/side-by-side";
import { yearOf } from "../../time/period";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import styles from "./SideBySide.module.css";
import { YearPlan } from "./YearPlan";

interface Props {
  readonly layout: LayoutOptions;
  readonly places: Places;
}

/** Several years at a glance: one small plan for each, everything in the same place in all of them. */
export function SideBySide({ layout, places }: Props) {
  const { sideBySideYears: beside } = usePick("sideBySideYears");
  return (
    <div className={styles.view}>
      <YearChoice />
      <div className={styles.plans}>
        {beside.map((year, index) => (
          <YearPlan
            key={year}
            layout={layout}
            places={places}
            period={yearOf(year)}
            before={index > 0 ? yearOf(beside[index - 1] ?? year) : null}
          />
        ))}
      </div>
    </div>
  );
}

function YearChoice() {
  const record = useRecord();
  const { sideBySideYears: beside } = usePick("sideBySideYears");
  const { adjust } = useActions();
  const mayChange = (year: number): boolean =>
    beside.includes(year) ? beside.length > FEWEST_SIDE_BY_SIDE : beside.length < MOST_SIDE_BY_SIDE;
  return (
    <div className={styles.choice}>
      <h2 className={styles.title}>Years side by side</h2>
      <div role="group" aria-label="Years side by side" className={styles.years}>
        {yearsOf(record).map((year) => (
          <button
            key={year}
            type="button"
            className={styles.year}
            aria-pressed={beside.includes(year)}
            aria-disabled={!mayChange(year)}
            onClick={() => mayChange(year) && adjust({ sideBySideYears: toggledYear(beside, year) })}
          >
            {year}
          </button>
        ))}
      </div>
      <button type="button" className="link" onClick={() => adjust({ sideBySideYears: [] })}>
        Back to one year
      </button>
    </div>
  );
}
