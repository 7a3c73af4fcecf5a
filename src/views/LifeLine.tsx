import { xOf } from "../graph/lanes/time-scale";
import { barShapes } from "../graph/picture/bar-shapes";
import { intervalsById } from "../record/lives";
import type { PresenceInterval } from "../record/presence";
import { dayOf } from "../time/day";
import type { Interval } from "../time/interval";
import { intervalsOverlap } from "../time/interval";
import { usePick, useRecord } from "./hooks/useExplorer";
import styles from "./LifeLine.module.css";
import { PAGE_PALETTE } from "./pagePalette";
import { Shapes } from "./Shapes";

const WIDTH = 300;
const HEIGHT = 32;
const BARE_HEIGHT = 17;
const BAR = { y: 4, height: 9 };

/**
 * The whole life on one line: drawn as in the lineage.
 *
 * @param bare without the years below it, where a heading says them for many
 */
export function LifeLine({ id, bare = false }: { readonly id: string; readonly bare?: boolean }) {
  const record = useRecord();
  const { period } = usePick("period");
  const { years } = record;
  const scale = { years, left: 0, right: WIDTH };
  const whole = { from: dayOf(years.first), until: dayOf(years.last + 1) };
  const intervals = (intervalsById(record).get(id) ?? []).filter((each) => intervalsOverlap(each, whole));
  /** Never too narrow to be seen. */
  const stretch = ({ from, until }: Interval) => ({
    x: xOf(scale, from),
    width: Math.max(2, xOf(scale, until) - xOf(scale, from)),
  });
  return (
    // The sentences beside it say the same.
    <svg
      viewBox={`0 0 ${WIDTH} ${bare ? BARE_HEIGHT : HEIGHT}`}
      className={`${styles.life} ${bare ? styles.bare : ""}`}
      preserveAspectRatio={bare ? "none" : undefined}
      aria-hidden="true"
    >
      <rect {...stretch(period)} y={0} height={BARE_HEIGHT} className={styles.period} />
      <line
        x1={0}
        x2={WIDTH}
        y1={BAR.y + BAR.height / 2}
        y2={BAR.y + BAR.height / 2}
        className={styles.axis}
      />
      {intervals.map((interval) => (
        <Stretch key={interval.from} interval={interval} {...stretch(interval)} />
      ))}
      {(bare ? [] : [years.first, Math.round((years.first + years.last) / 2), years.last]).map(
        (year, index) => (
          <text
            key={year}
            x={[0, WIDTH / 2, WIDTH][index]}
            y={30}
            textAnchor={["start", "middle", "end"][index] as "start"}
          >
            {year}
          </text>
        ),
      )}
    </svg>
  );
}

function Stretch({
  interval,
  x,
  width,
}: {
  readonly interval: PresenceInterval;
  readonly x: number;
  readonly width: number;
}) {
  const { presence } = interval;
  if (presence === "absent" || presence === "not-yet-reported") return null;
  const bar = { presence, x, width, goesOn: { before: false, after: false } };
  return <Shapes shapes={barShapes(bar, BAR.y + BAR.height / 2, PAGE_PALETTE)} />;
}
