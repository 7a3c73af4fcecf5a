import { useMemo } from "react";
import { lineageChart } from "../../graph/lanes/chart";
import { lanesOfKin } from "../../graph/lanes/lanes";
import { YEARS_HEIGHT, yearNames } from "../../graph/picture/lineage-ground";
import { kinOf } from "../../lineage/kin";
import { useRecord } from "../hooks/useExplorer";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";
import { LaneName, LaneShape } from "./LaneShape";
import styles from "./LineageDrawing.module.css";
import { LineageGround } from "./LineageGround";
import { LinkShape, MarkShape } from "./MarkShape";

const EDGE = 8;

interface Props {
  readonly id: string;
  readonly width: number;
  /** What the picture shows, in words. */
  readonly label: string;
}

/** The ancestry and descent of one body, to be looked at. */
export function LineagePicture({ id, width, label }: Props) {
  const record = useRecord();
  const chart = useMemo(() => {
    const scale = { years: record.years, left: EDGE, right: width - EDGE };
    return lineageChart(record, lanesOfKin(record, kinOf(record, id)), scale);
  }, [record, id, width]);
  return (
    <svg
      width={width}
      height={chart.height + YEARS_HEIGHT}
      role="img"
      aria-label={label}
      className={styles.drawing}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; an image has no parts, which not every reader knows */}
      <g aria-hidden="true">
        <Shapes shapes={yearNames(chart.scale, null, PAGE_PALETTE)} />
        <g transform={`translate(0 ${YEARS_HEIGHT})`}>
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
          <g className={styles.names}>
            {chart.lanes.map((lane) => (
              <LaneName key={lane.id} lane={lane} state={lane.id === id ? "selected" : "plain"} />
            ))}
          </g>
        </g>
      </g>
    </svg>
  );
}
