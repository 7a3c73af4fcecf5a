import type { Rect } from "../layout/rect";

/** What a line may not run through. */
export interface Obstacle {
  readonly rect: Rect;
  /** How far beside it, and how far above and below, a line best runs where there is room. */
  readonly beside: number;
  readonly above: number;
  /** The least distance of a line from it. */
  readonly clearance: number;
  /** Upright lines may cross it: the row of a heading, beside its words. */
  readonly isRow: boolean;
}
