import { BAR_MIDDLE } from "../../graph/change-marks";
import type { Bar } from "../../graph/lane-bars";
import type { PlottedLane } from "../../graph/lineage-plot";
import styles from "./LineageDrawing.module.css";

const HALF = 5;
const BASELINE = 12;

/** The life of a body, drawn as its evidence allows. */
export const LaneShape = ({ lane: { y, bars } }: { readonly lane: PlottedLane }) =>
  bars.map((bar) => <BarShape key={bar.x} bar={bar} y={y + BAR_MIDDLE} />);

/** The name over the bars; drawn over the lines, so that none runs through it. */
export const LaneName = ({ lane: { y, label } }: { readonly lane: PlottedLane }) => (
  <text x={label.x} y={y + BASELINE} textAnchor={label.anchor} className={styles.label}>
    {label.text}
  </text>
);

function BarShape({ bar: { presence, x, width }, y }: { readonly bar: Bar; readonly y: number }) {
  if (presence === "unreported")
    return <line x1={x} x2={x + width} y1={y} y2={y} className={styles.unreported} />;
  return (
    <rect
      x={x}
      y={y - HALF}
      width={width}
      height={2 * HALF}
      rx={Math.min(2, width / 2)}
      className={styles[presence]}
    />
  );
}
