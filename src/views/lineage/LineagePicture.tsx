import { useMemo } from "react";
import { lineageChart } from "../../graph/lanes/chart";
import { lanesOfKin } from "../../graph/lanes/lanes";
import { xOf } from "../../graph/lanes/time-scale";
import { kinOf } from "../../lineage/kin";
import { yearsOf } from "../../record/record";
import { dayOf } from "../../time/day";
import { useExplorer } from "../hooks/useExplorer";
import { LaneName, LaneShape } from "./LaneShape";
import styles from "./LineageDrawing.module.css";
import { LineageGround } from "./LineageGround";
import { LinkShape, MarkShape } from "./MarkShape";

const EDGE = 8;
const HEAD = 22;
const LEAST_ROOM = 46;

interface Props {
  readonly id: string;
  readonly width: number;
  /** What the picture shows, in words. */
  readonly label: string;
}

/** The ancestry and descent of one body, to be looked at. */
export function LineagePicture({ id, width, label }: Props) {
  const record = useExplorer((explorer) => explorer.record);
  const chart = useMemo(() => {
    const scale = { years: record.years, left: EDGE, right: width - EDGE };
    return lineageChart(record, lanesOfKin(record, kinOf(record, id)), scale);
  }, [record, id, width]);
  const years = yearsOf(record);
  const every = Math.ceil((LEAST_ROOM * years.length) / width);
  return (
    <svg width={width} height={chart.height + HEAD} role="img" aria-label={label} className={styles.drawing}>
      {years
        .filter((_, index) => index % every === 0)
        .map((year) => (
          <text
            key={year}
            x={xOf(chart.scale, dayOf(year, 7))}
            y={14}
            textAnchor="middle"
            className={styles.heading}
          >
            {year}
          </text>
        ))}
      <g transform={`translate(0 ${HEAD})`}>
        <LineageGround chart={chart} width={width} />
        {chart.links.map((link) => (
          <LinkShape key={link.key} link={link} />
        ))}
        {chart.lanes.map((lane) => (
          <LaneShape key={lane.id} lane={lane} />
        ))}
        {chart.marks.map((mark) => (
          <MarkShape key={mark.key} mark={mark} />
        ))}
        {chart.lanes.map((lane) => (
          <g key={lane.id} data-selected={lane.id === id || undefined}>
            <LaneName lane={lane} />
          </g>
        ))}
      </g>
    </svg>
  );
}
