import { textWidth } from "../../graph/layout/measure";
import type { Place } from "../../graph/layout/place";
import type { Rect } from "../../graph/layout/rect";
import { MeasuredText } from "./MeasuredText";
import styles from "./SideBySide.module.css";

interface Props {
  readonly place: Place;
  readonly view: Rect;
  /** In units of the plan. */
  readonly size: number;
  readonly name: string;
}

/** Over the plan, above its box, and within what is seen. */
export function PointedName({ place: { rect }, view, size, name }: Props) {
  const width = textWidth(name, size, "bold") + size;
  const x = Math.max(view.x, Math.min(rect.x, view.x + view.width - width));
  const y = Math.max(view.y, rect.y - 1.6 * size);
  return (
    <g data-pointed-name className={styles.pointedName}>
      <rect x={x} y={y} width={width} height={1.5 * size} rx={size / 4} />
      <MeasuredText x={x + size / 2} y={y + 1.1 * size} fontSize={size} weight="bold" text={name} />
    </g>
  );
}
