import type { Presence } from "../record/presence";
import { isInForce } from "../record/presence";
import type { Link } from "./link";

/** From one stop of a way to the next, by a link that holds in the period; the link itself may go either way. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly link: Link;
  readonly presence: Presence;
}

/** In order, each step from where the one before it leads. */
export type Way = readonly Step[];

/** What a way leads through, without its ends. */
export const stopsOn = (way: Way): readonly string[] => way.slice(1).map(({ from }) => from);

/** Whether it leads over something that is only planned or proposed. */
export const isPlanned = (way: Way): boolean => way.some((step) => !isInForce(step));

export const turned = (way: Way): Way =>
  way.toReversed().map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from }));
