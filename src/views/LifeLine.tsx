import { barShapes } from "../graph/picture/bar-shapes";
import { intervalsById } from "../record/lives";
import type { PresenceInterval } from "../record/presence";
import { dayOf, earlierDay, laterDay } from "../time/day";
import { useExplorer } from "./hooks/useExplorer";
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
  const record = useExplorer((explorer) => explorer.record);
  const period = useExplorer((explorer) => explorer.period);
  const from = dayOf(record.years.first);
  const until = dayOf(record.years.last + 1);
  const x = (day: number): number => ((day - from) / (until - from)) * WIDTH;
  const intervals = (intervalsById(record).get(id) ?? []).filter(
    (interval) => interval.until > from && interval.from < until,
  );
  return (
    // The sentences beside it say the same.
    <svg
      viewBox={`0 0 ${WIDTH} ${bare ? BARE_HEIGHT : HEIGHT}`}
      className={`${styles.life} ${bare ? styles.bare : ""}`}
      preserveAspectRatio={bare ? "none" : undefined}
      aria-hidden="true"
    >
      <rect
        x={x(period.from)}
        y={0}
        width={Math.max(2, x(period.until) - x(period.from))}
        height={BARE_HEIGHT}
        className={styles.period}
      />
      <line
        x1={0}
        x2={WIDTH}
        y1={BAR.y + BAR.height / 2}
        y2={BAR.y + BAR.height / 2}
        className={styles.axis}
      />
      {intervals.map((interval) => {
        const start = x(laterDay(interval.from, from));
        const end = x(earlierDay(interval.until, until));
        return <Stretch key={interval.from} interval={interval} x={start} width={Math.max(2, end - start)} />;
      })}
      {(bare
        ? []
        : [record.years.first, Math.round((record.years.first + record.years.last) / 2), record.years.last]
      ).map((year, index) => (
        <text
          key={year}
          x={[0, WIDTH / 2, WIDTH][index]}
          y={30}
          textAnchor={["start", "middle", "end"][index] as "start"}
        >
          {year}
        </text>
      ))}
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
