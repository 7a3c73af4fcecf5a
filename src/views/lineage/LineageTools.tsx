import { yearsAround, zoomedYears } from "../../graph/lanes/time-scale";
import { yearNumber } from "../../time/period";
import { useActions, useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { LineageKey } from "./LineageKey";
import styles from "./LineageView.module.css";

/** Which lanes, and which years. */
export function LineageTools() {
  const record = useRecord();
  const year = useExplorer((explorer) => yearNumber(explorer.period));
  const { lineageYears: years, onlyChanged } = usePick("lineageYears", "onlyChanged");
  const { adjust } = useActions();
  const shown = yearsAround(record, years, year);
  const zoom = (direction: "in" | "out") =>
    adjust({ lineageYears: zoomedYears(record, years, year, direction) });
  const isClosest = years !== null && years.last - years.first <= 1;
  return (
    <div className={styles.tools}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={onlyChanged}
          onChange={(event) => adjust({ onlyChanged: event.target.checked })}
        />
        Only what changed
      </label>
      <div role="group" aria-label="Years shown" className={styles.zoom}>
        <span>
          Years {shown.first} to {shown.last}
        </span>
        <button
          type="button"
          className="button"
          aria-disabled={isClosest}
          onClick={() => !isClosest && zoom("in")}
        >
          Zoom in
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={years === null}
          onClick={() => years && zoom("out")}
        >
          Zoom out
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={years === null}
          onClick={() => years && adjust({ lineageYears: null })}
        >
          All years
        </button>
      </div>
      <LineageKey />
    </div>
  );
}
