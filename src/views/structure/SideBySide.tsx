import type { Places } from "../../graph/places";
import type { Plot } from "../../graph/plot";
import { yearsOf } from "../../record/record";
import { FEWEST_BESIDE, MOST_BESIDE, toggledYear } from "../../store/beside";
import { yearOf } from "../../time/period";
import { useExplorer } from "../useExplorer";
import styles from "./SideBySide.module.css";
import { YearPlan } from "./YearPlan";

interface Props {
  readonly plot: Plot;
  readonly places: Places;
}

/** Several years at a glance: one small plan for each, everything in the same place in all of them. */
export function SideBySide({ plot, places }: Props) {
  const beside = useExplorer((explorer) => explorer.beside);
  return (
    <div className={styles.view}>
      <YearChoice />
      <div className={styles.plans}>
        {beside.map((year, index) => (
          <YearPlan
            key={year}
            plot={plot}
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
  const record = useExplorer((explorer) => explorer.record);
  const beside = useExplorer((explorer) => explorer.beside);
  const adjust = useExplorer((explorer) => explorer.adjust);
  const mayChange = (year: number): boolean =>
    beside.includes(year) ? beside.length > FEWEST_BESIDE : beside.length < MOST_BESIDE;
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
            onClick={() => mayChange(year) && adjust({ beside: toggledYear(beside, year) })}
          >
            {year}
          </button>
        ))}
      </div>
      <button type="button" className="link" onClick={() => adjust({ beside: [] })}>
        Back to one year
      </button>
    </div>
  );
}
