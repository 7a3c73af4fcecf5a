import type { Bar } from "../../graph/lanes/bars";
import { BAR_MIDDLE } from "../../graph/lanes/change-mark";
import type { ChartLane } from "../../graph/lanes/chart";
import styles from "./LineageDrawing.module.css";

const HALF = 5;
const BASELINE = 12;

/** The life of a body, drawn as its evidence allows. */
export const LaneShape = ({ lane: { y, bars } }: { readonly lane: ChartLane }) =>
  bars.map((bar) => <BarShape key={bar.x} bar={bar} y={y + BAR_MIDDLE} />);

/** The name over the bars; drawn over the lines, so that none runs through it. */
export const LaneName = ({ lane: { y, label } }: { readonly lane: ChartLane }) => (
  <text x={label.x} y={y + BASELINE} textAnchor={label.anchor} className={styles.label}>
    {label.text}
  </text>
);

function BarShape({ bar, y }: { readonly bar: Bar; readonly y: number }) {
  const { presence, x, width } = bar;
  if (presence === "no-longer-reported")
    return <line x1={x} x2={x + width} y1={y} y2={y} className={styles.unreported} />;
  return (
    <>
      <rect
        x={x}
        y={y - HALF}
        width={width}
        height={2 * HALF}
        rx={Math.min(2, width / 2)}
        className={styles[presence]}
      />
      {width >= LEAST_WITH_SIGNS && <GoesOn bar={bar} y={y} />}
    </>
  );
}

/** Room for a sign at either end. */
const LEAST_WITH_SIGNS = 22;
const SIGN = { inset: 4, width: 3, height: 3 };

/** At the edges of the years that are drawn: that the bar goes on beyond them. */
function GoesOn({ bar: { presence, x, width, goesOn }, y }: { readonly bar: Bar; readonly y: number }) {
  const chevron = (tip: number, back: number): string =>
    `M${tip + back} ${y - SIGN.height}L${tip} ${y}L${tip + back} ${y + SIGN.height}`;
  const className = `${styles.goesOn} ${presence === "on-record" ? styles.onBar : ""}`;
  return (
    <>
      {goesOn.before && <path d={chevron(x + SIGN.inset, SIGN.width)} className={className} />}
      {goesOn.after && <path d={chevron(x + width - SIGN.inset, -SIGN.width)} className={className} />}
    </>
  );
}
