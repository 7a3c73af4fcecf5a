import type { KeyboardEvent } from "react";
import { useEffect, useId, useRef } from "react";
import { flushSync } from "react-dom";
import type { LineageChart } from "../../graph/lanes/chart";
import { chartInSight, isChartByPart } from "../../graph/lanes/chart-in-sight";
import { laneGroups, lanePositions } from "../../graph/lanes/lane-groups";
import { LANE_HEIGHT } from "../../graph/lanes/lanes";
import type { Lit } from "../../graph/lanes/lighting";
import { isLaneDim, isLinkDim, isMarkDim, isMarkLit } from "../../graph/lanes/lighting";
import type { Stop } from "../../graph/lanes/walk";
import { walkChart } from "../../graph/lanes/walk";
import { nameState } from "../../graph/picture/lane-shapes";
import { DIM } from "../../graph/picture/lineage-drawing";
import { scrollWithin } from "../hooks/scrollWithin";
import { useStretchInSight } from "../hooks/useStretchInSight";
import { LaneGroups } from "./LaneGroups";
import { LaneName, LaneShape } from "./LaneShape";
import styles from "./LineageDrawing.module.css";
import { LineageGround } from "./LineageGround";
import { LinkShape, MarkShape } from "./MarkShape";

interface Props {
  readonly chart: LineageChart;
  readonly width: number;
  readonly label: string;
  readonly selectedId: string | null;
  readonly lit: Lit;
  /** The one thing that the tab key reaches. */
  readonly stop: Stop;
  readonly wordsOf: (stop: Stop) => string;
  readonly onStop: (stop: Stop) => void;
  readonly onPoint: (stop: Stop | null) => void;
  readonly onSelect: (id: string) => void;
}

/** One stop for the tab key; arrows walk from name to name and along the succession, Enter selects. */
export function LineageDrawing({ chart: whole, width, label, selectedId, lit, stop, wordsOf, ...on }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const stretch = useStretchInSight(svg, isChartByPart(whole));
  const selected = selectedId === null ? [] : [{ laneId: selectedId, mark: null }];
  const chart = stretch ? chartInSight(whole, stretch, [stop, ...selected]) : whole;
  const positions = stretch && lanePositions(whole);
  const prefix = useId();
  const idOf = (stop: Stop) => `${prefix}${focusKeyOf(stop)}`;
  useEffect(() => {
    const lane = selectedId === null ? null : elementOf(svg.current, { laneId: selectedId, mark: null });
    if (lane) scrollWithin(lane, 0.5);
  }, [selectedId]);
  const onKeyDown = (event: KeyboardEvent, element: Stop) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // A mark belongs to several lanes: which one it was reached along is kept in the stop.
    const here = isSame(element, stop) ? stop : element;
    if (event.key === "Enter" || event.key === " ") on.onSelect(here.laneId);
    const next = walkChart(whole, here, event.key);
    if (next || event.key === "Enter" || event.key === " ") event.preventDefault();
    if (!next) return;
    // Of a long lineage it may not be in the page yet.
    flushSync(() => on.onStop(next));
    elementOf(svg.current, next)?.focus();
  };
  const focusable = (here: Stop) => ({
    id: idOf(here),
    "aria-level": here.mark === null ? 1 : 2,
    className: styles.stop,
    tabIndex: isSame(here, stop) ? 0 : -1,
    "data-stop": focusKeyOf(here),
    "aria-label": wordsOf(here),
    onClick: () => on.onSelect(here.laneId),
    onFocus: () => !isSame(here, stop) && on.onStop(here),
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, here),
    onPointerEnter: () => on.onPoint(here),
    onPointerLeave: () => on.onPoint(null),
  });
  return (
    <svg ref={svg} width={width} height={chart.height} className={styles.drawing} role="presentation">
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        <LineageGround chart={chart} width={width} />
      </g>
      {chart.links.map((link) => (
        <g key={link.key} opacity={isLinkDim(lit, link) ? DIM : undefined}>
          <LinkShape link={link} />
        </g>
      ))}
      <g role="tree" aria-label={label}>
        <LaneGroups groups={laneGroups(chart)} idOf={idOf} />
        {chart.lanes.map((lane) => (
          <g
            key={lane.id}
            role="treeitem"
            {...focusable({ laneId: lane.id, mark: null })}
            aria-selected={lane.id === selectedId}
            aria-posinset={positions?.get(lane.id)?.position}
            aria-setsize={positions?.get(lane.id)?.size}
            data-dim={isLaneDim(lit, lane.id) || undefined}
            opacity={isLaneDim(lit, lane.id) ? DIM : undefined}
          >
            <rect x={0} y={lane.y} width={width} height={LANE_HEIGHT} className={styles.target} />
            <LaneShape lane={lane} />
          </g>
        ))}
        {chart.marks.map((mark) => (
          <g
            key={mark.key}
            role="treeitem"
            {...focusable({ laneId: mark.laneId, mark: mark.key })}
            opacity={isMarkDim(lit, mark) ? DIM : undefined}
            data-lit={isMarkLit(lit, mark) || undefined}
          >
            <MarkShape mark={mark} />
          </g>
        ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g className={styles.names} aria-hidden="true">
        {chart.lanes.map((lane) => (
          <LaneName key={lane.id} lane={lane} state={nameState(lane.id, { selectedId, lit })} />
        ))}
      </g>
    </svg>
  );
}

const isSame = (a: Stop, b: Stop): boolean => a.mark === b.mark && (a.mark !== null || a.laneId === b.laneId);
const focusKeyOf = ({ laneId, mark }: Stop): string => mark ?? laneId;

const elementOf = (svg: SVGSVGElement | null, stop: Stop): SVGElement | null =>
  svg?.querySelector(`[data-stop="${CSS.escape(focusKeyOf(stop))}"]`) ?? null;
