/** What of a lineage is to be seen. */

import type { ChangeMark } from "../lanes/change-mark";
import { isFar } from "../lanes/change-mark";
import type { LineageChart } from "../lanes/chart";
import type { Lit } from "../lanes/lighting";
import { isMarkLit } from "../lanes/lighting";
import type { LineageGround } from "./lineage-ground";

export interface LineageDrawing extends LineageGround {
  readonly chart: LineageChart;
  readonly selectedId: string | null;
  readonly lit: Lit;
}

/** A line that is far is drawn where it is lit alone. */
export const isJoinDrawn = ({ lit }: Pick<LineageDrawing, "lit">, mark: ChangeMark): boolean =>
  mark.from.length + mark.to.length > 0 && (!isFar(mark) || isMarkLit(lit, mark));

/** The opacity of what is dimmed. */
export const DIM = 0.3;
