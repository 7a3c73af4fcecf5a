import type { MouseEvent } from "react";
import { yearNumber, yearOf } from "../../time/period";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import { percent } from "./percent";
import styles from "./YearSlider.module.css";

/** As wide as the browser's own knob, of which only the middle moves along the line. CSS pixels. */
const KNOB = 24;

/** The browser's own slider, unseen over a line and a knob that look the same in all of them. */
export function YearSlider() {
  const { first, last } = useRecord().years;
  const { period } = usePick("period");
  const { goTo } = useActions();
  const year = yearNumber(period);
  const span = Math.max(1, last - first);
  // Where the browser moves the knob by dragging alone, as on iPhones.
  const press = ({ currentTarget, clientX, detail }: MouseEvent<HTMLInputElement>): void => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const share = (clientX - left - KNOB / 2) / (width - KNOB);
    const pressed = Math.min(last, Math.max(first, first + Math.round(share * span)));
    if (detail > 0 && pressed !== year) goTo(yearOf(pressed));
  };
  return (
    <div className={styles.track}>
      <input
        type="range"
        aria-label="Year"
        aria-valuetext={String(year)}
        className={styles.input}
        min={first}
        max={last}
        value={year}
        onChange={({ target }) => goTo(yearOf(target.valueAsNumber))}
        onClick={press}
      />
      <span className={styles.thumb} style={{ left: percent((year - first) / span) }} aria-hidden="true" />
    </div>
  );
}
