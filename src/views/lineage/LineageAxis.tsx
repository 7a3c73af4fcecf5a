import type { PointerEvent } from "react";
import type { TimeScale } from "../../graph/lanes/time-scale";
import { xOf, yearAt } from "../../graph/lanes/time-scale";
import { dayOf } from "../../time/day";
import { yearNumber, yearOf } from "../../time/period";
import { useExplorer } from "../hooks/useExplorer";
import styles from "./LineageView.module.css";

/** Narrower than this, a year's number is left out unless it is the period's, or the first of five. */
const ROOM_FOR_YEAR = 36;

/** The years over the lanes. A press or a drag moves the period; the timeline below does so for the keyboard. */
export function LineageAxis({ scale, width }: { readonly scale: TimeScale; readonly width: number }) {
  const period = useExplorer((explorer) => explorer.period);
  const goTo = useExplorer((explorer) => explorer.goTo);
  const { first, last } = scale.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const now = yearNumber(period);
  const room = xOf(scale, dayOf(first + 1)) - xOf(scale, dayOf(first));
  const move = ({ currentTarget, clientX, buttons, type }: PointerEvent<HTMLElement>): void => {
    if (type === "pointermove" && buttons === 0) return;
    const year = yearAt(scale, clientX - currentTarget.getBoundingClientRect().left);
    if (year !== now) goTo(yearOf(year));
  };
  const shows = (year: number, index: number): boolean =>
    room >= ROOM_FOR_YEAR || year === now || (index % 5 === 0 && Math.abs(year - now) > 1);
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
      {years.map((year, index) => (
        <span
          key={year}
          className={styles.year}
          data-now={year === now || undefined}
          style={{ left: (xOf(scale, dayOf(year)) + xOf(scale, dayOf(year + 1))) / 2 }}
        >
          {shows(year, index) && year}
        </span>
      ))}
    </div>
  );
}
