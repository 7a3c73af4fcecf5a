import type { LineageChart } from "../../graph/lanes/chart";
import { xOf } from "../../graph/lanes/time-scale";
import { areasById } from "../../record/links";
import { dayOf } from "../../time/day";
import type { Period } from "../../time/period";
import { useExplorer } from "../hooks/useExplorer";
import { SECTION_NAMES } from "../names";
import styles from "./LineageDrawing.module.css";

/** Behind the lanes: the years, the period, the period that it is compared with, and the themes. */
export function LineageGround({
  chart: { scale, headings, height },
  width,
}: {
  readonly chart: LineageChart;
  readonly width: number;
}) {
  const record = useExplorer((explorer) => explorer.record);
  const period = useExplorer((explorer) => explorer.period);
  const comparedTo = useExplorer((explorer) => explorer.comparedTo);
  const { first, last } = scale.years;
  const years = Array.from({ length: last - first + 2 }, (_, index) => first + index);
  const isWithin = ({ from, until }: Period): boolean => from < dayOf(last + 1) && until > dayOf(first);
  const band = ({ from, until }: Period) => ({
    x: xOf(scale, from),
    width: Math.max(2, xOf(scale, until) - xOf(scale, from)),
    y: 0,
    height,
  });
  return (
    <>
      <Hatching />
      {comparedTo && isWithin(comparedTo) && <rect {...band(comparedTo)} className={styles.compared} />}
      <rect {...band(period)} className={styles.period} />
      {years.map((year) => (
        <line
          key={year}
          x1={xOf(scale, dayOf(year))}
          x2={xOf(scale, dayOf(year))}
          y1={0}
          y2={height}
          className={styles.year}
        />
      ))}
      {headings.map(({ theme, areaId, y }) => (
        <g key={`${areaId} ${theme}`}>
          <text x={scale.left} y={y + 22} className={styles.heading}>
            {areaId && `${areasById(record).get(areaId)?.name}: `}
            {SECTION_NAMES[theme]}
          </text>
          <line x1={scale.left} x2={width} y1={y + 28} y2={y + 28} className={styles.rule} />
        </g>
      ))}
    </>
  );
}

/** For what was possibly there. */
const Hatching = () => (
  <defs>
    <pattern
      id="lineage-hatching"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="2.2" height="5" className={styles.hatch} />
    </pattern>
  </defs>
);
