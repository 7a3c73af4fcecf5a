import type { Place } from "../layout/place";
import type { Rect } from "../layout/rect";
import type { Obstacle } from "./obstacle";
import type { Route } from "./route";

/** A line between two places, with its way and what that must keep clear of. */
export interface Line {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  readonly route: Route;
  readonly obstacles: readonly Obstacle[];
  /** Boxes that it may leave or enter, but along whose outline it does not run. */
  readonly frames: readonly Rect[];
  /** As far as it may be moved aside. */
  readonly bounds: Rect;
  /** Those in which it is drawn. */
  readonly years: readonly number[];
  /** Drawn while something is pointed at or selected, and not always. */
  readonly isOnDemand: boolean;
  /** Whether it gives way to others: like any, only where they have no room beside it, or never. */
  readonly hold: "loose" | "firm" | "fixed";
}
