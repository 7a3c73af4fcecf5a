import { useMemo } from "react";
import { lanesOfKin } from "../../graph/lanes";
import { lineagePlot } from "../../graph/lineage-plot";
import { xOf } from "../../graph/time-scale";
import { kinOf } from "../../lineage/kin";
import { yearsOf } from "../../record/record";
import { dayOf } from "../../time/day";
import { useExplorer } from "../useExplorer";
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
  const plot = useMemo(() => {
    const scale = { years: record.years, left: EDGE, right: width - EDGE };
    return lineagePlot(record, lanesOfKin(record, kinOf(record, id)), scale);
  }, [record, id, width]);
  const years = yearsOf(record);
  const every = Math.ceil((LEAST_ROOM * years.length) / width);
  return (
    <svg width={width} height={plot.height + HEAD} role="img" aria-label={label} className={styles.drawing}>
      {years
        .filter((_, index) => index % every === 0)
        .map((year) => (
          <text
            key={year}
            x={xOf(plot.scale, dayOf(year, 7))}
            y={14}
            textAnchor="middle"
            className={styles.heading}
          >
            {year}
          </text>
        ))}
      <g transform={`translate(0 ${HEAD})`}>
        <LineageGround plot={plot} width={width} />
        {plot.links.map((link) => (
          <LinkShape key={link.key} link={link} />
        ))}
        {plot.lanes.map((lane) => (
          <LaneShape key={lane.id} lane={lane} />
        ))}
        {plot.marks.map((mark) => (
          <MarkShape key={mark.key} mark={mark} />
        ))}
        {plot.lanes.map((lane) => (
          <g key={lane.id} data-selected={lane.id === id || undefined}>
            <LaneName lane={lane} />
          </g>
        ))}
      </g>
    </svg>
  );
}
