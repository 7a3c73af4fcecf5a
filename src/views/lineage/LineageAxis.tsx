import type { PointerEvent } from "react";
import { middleOfYear, namedYears } from "../../graph/lanes/named-years";
import type { TimeScale } from "../../graph/lanes/time-scale";
import { yearAt } from "../../graph/lanes/time-scale";
import { yearNumber, yearOf } from "../../time/period";
import { useActions, usePick } from "../hooks/useExplorer";
import styles from "./LineageView.module.css";

/** The years over the lanes. A press or a drag moves the period; the timeline below does so for the keyboard. */
export function LineageAxis({ scale, width }: { readonly scale: TimeScale; readonly width: number }) {
  const { period } = usePick("period");
  const { goTo } = useActions();
  const now = yearNumber(period);
  const move = ({ currentTarget, clientX, buttons, type }: PointerEvent<HTMLElement>): void => {
    if (type === "pointermove" && buttons === 0) return;
    const year = yearAt(scale, clientX - currentTarget.getBoundingClientRect().left);
    if (year !== now) goTo(yearOf(year));
  };
  return (
    <div
      className={styles.axis}
      style={{ width }}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        move(event);
      }}
      onPointerMove={move}
    >
      {namedYears(scale, now).map((year) => (
        <span
          key={year}
          className={styles.year}
          data-now={year === now || undefined}
          style={{ left: middleOfYear(scale, year) }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}
