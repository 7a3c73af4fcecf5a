import { useMemo, useRef } from "react";
import type { LayoutOptions } from "../../graph/layout/layout-options";
import type { Places } from "../../graph/layout/places";
import type { Rect } from "../../graph/layout/rect";
import { isDrawnByPart } from "../../graph/plan/part-in-sight";
import { yearsOf } from "../../record/record";
import { FEWEST_SIDE_BY_SIDE, MOST_SIDE_BY_SIDE, toggledYear } from "../../store/side-by-side";
import { yearOf } from "../../time/period";
import { useEmbedding } from "../hooks/useEmbedding";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import styles from "./SideBySide.module.css";
import { ZOOM_STEP } from "./usePlanKeys";
import { usePoliteInput } from "./usePoliteInput";
import { useSharedView } from "./useSharedView";
import { YearPlan } from "./YearPlan";

export interface SideBySideProps {
  readonly layout: LayoutOptions;
  readonly places: Places;
}

/** Several years at a glance: one small plan for each, everything in the same place in all of them. */
export function SideBySide({ layout, places }: SideBySideProps) {
  const { sideBySideYears: beside } = usePick("sideBySideYears");
  const plans = useRef<HTMLDivElement>(null);
  const whole = useMemo(() => wholeOf(places), [places]);
  const { view, zoomBy, showAll, onKeyDown, pointers } = useSharedView(plans, {
    whole,
    isLong: isDrawnByPart(places),
  });
  const { embedded } = useEmbedding();
  usePoliteInput(plans, embedded);
  return (
    <div className={styles.view} data-scrolls>
      <YearChoice />
      <div role="group" aria-label="Zoom of all years" className={styles.zoom}>
        <button type="button" className="button" aria-label="Zoom in" onClick={() => zoomBy(ZOOM_STEP)}>
          +
        </button>
        <button type="button" className="button" aria-label="Zoom out" onClick={() => zoomBy(1 / ZOOM_STEP)}>
          −
        </button>
        <button type="button" className="button" onClick={showAll}>
          Fit
        </button>
      </div>
      <div
        ref={plans}
        role="group"
        aria-label="Plans of the years"
        aria-describedby={HELP_ID}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move and zoom the plans
        tabIndex={0}
        data-few={beside.length <= FEW || undefined}
        data-near={view.width < whole.width || undefined}
        className={styles.plans}
        onKeyDown={onKeyDown}
        {...pointers}
      >
        <p id={HELP_ID} hidden>
          Plus and minus zoom all plans, 0 shows all of them, and Shift with the arrows moves them together.
        </p>
        {beside.map((year, index) => (
          <YearPlan
            key={year}
            view={view}
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

/** So many have room beside each other on a tablet. */
const FEW = 3;

const HELP_ID = "side-by-side-help";

/** With a margin for the lines of boxes, and for headings above. */
function wholeOf({ main: { width, height } }: Places): Rect {
  return { x: -4, y: -16, width: width + 8, height: height + 20 };
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
