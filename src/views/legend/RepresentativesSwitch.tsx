import { seatShapes } from "../../graph/picture/seat-shapes";
import { drawnMarks } from "../../graph/plan/seat-marks";
import { useActions, usePick } from "../hooks/useExplorer";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";
import styles from "./Legend.module.css";

const SAMPLE = drawnMarks(
  [
    { standing: "held", ours: false, count: 1 },
    { standing: "office", ours: false, count: 1 },
    { standing: "unknown", ours: false, count: 1 },
  ],
  40,
);

/** The same for all renders. */
const MARKS = (
  <svg viewBox="0 2 32 11" width="32" height="11" aria-hidden="true">
    <Shapes shapes={seatShapes(SAMPLE, new Set(), PAGE_PALETTE)} />
  </svg>
);

/** Says what the marks of the seats mean, and has the boxes list who sits there. @param count of the people who are named */
export function RepresentativesSwitch({ count }: { readonly count: number }) {
  const { representatives } = usePick("representatives");
  const { adjust } = useActions();
  return (
    <button
      type="button"
      className={styles.switch}
      aria-pressed={representatives}
      aria-description="Who sits where. A mark is a seat: filled where a person is named, a ring where only the office is, dotted where it is vacant or not reported."
      onClick={() => adjust({ representatives: !representatives })}
    >
      {MARKS}
      Representatives <span className={styles.count}>{count}</span>
    </button>
  );
}
