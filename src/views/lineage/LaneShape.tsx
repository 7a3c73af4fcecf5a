import { memo } from "react";
import type { ChartLane } from "../../graph/lanes/chart";
import type { NameState } from "../../graph/picture/lane-shapes";
import { laneName, laneShapes } from "../../graph/picture/lane-shapes";
import { PAGE_PALETTE } from "../pagePalette";
import { Shapes } from "../Shapes";

interface Props {
  readonly lane: ChartLane;
}

/** The life of a body, drawn as its evidence allows. */
export const LaneShape = memo(({ lane }: Props) => <Shapes shapes={laneShapes(lane, PAGE_PALETTE)} />);

/** The name over the bars; drawn over the lines, so that none runs through it. */
export const LaneName = ({ lane, state }: Props & { readonly state: NameState }) => (
  <Shapes shapes={[laneName(lane, state, PAGE_PALETTE)]} />
);
