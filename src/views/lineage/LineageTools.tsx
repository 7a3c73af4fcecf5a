import { yearsAround, zoomedYears } from "../../graph/lanes/time-scale";
import { yearNumber } from "../../time/period";
import { yearsInWords } from "../../time/words";
import { useActions, useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { LineageKey } from "./LineageKey";
import styles from "./LineageView.module.css";

/** Which lanes, and which years. */
export function LineageTools() {
  const record = useRecord();
  const year = useExplorer((explorer) => yearNumber(explorer.period));
  const { lineageYears: years, selectedId } = usePick("lineageYears", "selectedId");
  const { adjust } = useActions();
  const shown = yearsAround(record, years, year);
  const zoom = (direction: "in" | "out") =>
    adjust({ lineageYears: zoomedYears(record, years, year, direction) });
  const isClosest = years !== null && years.last - years.first <= 1;
  return (
    <div className={styles.tools}>
      <Choice name="onlyChanged" label="Only what changed" />
      <Choice name="evenYears" label="All years as wide" />
      {selectedId !== null && <Choice name="withTransfers" label="Transfers in its line" />}
      <div role="group" aria-label="Years shown" className={styles.zoom}>
        <span>
          {shown.first === shown.last ? "Year" : "Years"} {yearsInWords(shown)}
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

interface ChoiceProps {
  readonly name: "onlyChanged" | "evenYears" | "withTransfers";
  readonly label: string;
}

function Choice({ name, label }: ChoiceProps) {
  const isChosen = useExplorer((explorer) => explorer[name]);
  const { adjust } = useActions();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => adjust({ [name]: event.target.checked })}
      />
      {label}
    </label>
  );
}
