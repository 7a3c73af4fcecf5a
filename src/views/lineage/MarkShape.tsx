import type { ChangeMark } from "../../graph/lanes/change-mark";
import { isFar } from "../../graph/lanes/change-mark";
import type { JoinLink } from "../../graph/lanes/links-of-joins";
import { GLYPHS } from "../ChangeGlyph";
import styles from "./LineageDrawing.module.css";

/** From so many pixels on, a tick shows where the day of a mark is that was moved aside. */
const LEAST_MOVE = 3;

/** The glyph of a change, and the line from what it came from to what came of it. */
export function MarkShape({ mark }: { readonly mark: ChangeMark }) {
  const { x, trueX, y, laneId, from, to, datedEvent, replaces } = mark;
  const ends = [...from, ...to].map((end) => end.y);
  const kind = `${styles.join} ${replaces ? "" : styles.passes} ${isFar(mark) ? styles.far : ""}`;
  return (
    <g data-certainty={datedEvent.event.certainty}>
      {ends.length > 0 && (
        <line x1={x} x2={x} y1={Math.min(...ends)} y2={Math.max(...ends)} className={kind} />
      )}
      {from.map((end) => (
        <circle key={end.id} cx={x} cy={end.y} r={2.5} className={styles.origin} />
      ))}
      {to
        .filter((end) => end.id !== laneId)
        .map((end) => (
          <path
            key={end.id}
            d={arrowhead(
              x,
              end.y,
              from.every((other) => other.y < end.y),
            )}
            className={`${styles.head} ${isFar(mark) ? styles.farHead : ""}`}
          />
        ))}
      {Math.abs(x - trueX) > LEAST_MOVE && (
        <path d={`M${trueX} ${y - 7}V${y + 7}M${trueX} ${y + 7}H${x}V${y + 5}`} className={styles.tick} />
      )}
      <circle cx={x} cy={y} r={9} className={styles.disc} />
      <g transform={`translate(${x} ${y}) scale(0.68)`}>
        <path d={GLYPHS[datedEvent.event.type]} className={styles.halo} />
        <path d={GLYPHS[datedEvent.event.type]} className={styles.glyph} />
      </g>
    </g>
  );
}

/** Its point on the edge of the bar that it leads to. */
const arrowhead = (x: number, y: number, down: boolean): string => {
  const [tip, base] = down ? [y - 5, y - 12] : [y + 5, y + 12];
  return `M${x} ${tip}L${x - 4.5} ${base}H${x + 4.5}z`;
};

/** From the end of a bar to the line, or from the line to the beginning of a bar. */
export function LinkShape({ link: { x1, x2, y, mark } }: { readonly link: JoinLink }) {
  return (
    <g data-certainty={mark.datedEvent.event.certainty}>
      <line
        x1={x1}
        x2={x2}
        y1={y}
        y2={y}
        className={`${styles.join} ${mark.replaces ? "" : styles.passes}`}
      />
    </g>
  );
}
