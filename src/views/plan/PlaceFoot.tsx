import { memo } from "react";
import type { Place } from "../../graph/layout/place";
import { seatShapes } from "../../graph/picture/seat-shapes";
import type { BoxFoot } from "../../graph/plan/box-foot";
import { boxFoot } from "../../graph/plan/box-foot";
import type { Look } from "../../graph/plan/look";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";
import styles from "./PlaceFoot.module.css";

interface Props extends Pick<Look, "classes" | "part" | "seats" | "list" | "told"> {
  readonly place: Place;
}

/** Below a name: what part the chosen one has in it, and its seats. Both are said with the name, so they are not heard twice. */
export const PlaceFoot = memo(function PlaceFoot({ place, classes, ...look }: Props) {
  const foot = boxFoot(place, look);
  return (
    <span className={styles.foot} style={{ left: foot.x, top: foot.y }} aria-hidden="true">
      {foot.part.map((line) => (
        <span key={line} className={styles.part}>
          {line}
        </span>
      ))}
      {foot.marks.length > 0 && (
        <SeatMarks foot={foot} classes={new Set([place.kind, ...classes.split(" ")])} />
      )}
    </span>
  );
});

interface MarksProps {
  readonly foot: BoxFoot;
  /** Of the place. */
  readonly classes: ReadonlySet<string>;
}

function SeatMarks({ foot, classes }: MarksProps) {
  return (
    <svg aria-hidden="true" className={styles.marks} style={{ left: foot.marksX, top: foot.marksY }}>
      <Shapes shapes={seatShapes(foot.marks, classes, PAGE_PALETTE)} />
    </svg>
  );
}
