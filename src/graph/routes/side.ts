import type { Place } from "../layout/place";

/** The two coordinates of the plane. */
export type Axis = "x" | "y";
export const across = (axis: Axis): Axis => (axis === "x" ? "y" : "x");

/** A side of a place at which lines may begin and end. */
export interface Side {
  /** What is the same all along it. */
  readonly axis: Axis;
  readonly at: number;
  /** The way out: towards greater coordinates, or towards lesser. */
  readonly outward: 1 | -1;
  readonly from: number;
  readonly to: number;
}

/** No line ends nearer to a corner, where there is room. */
const FROM_CORNER = 8;

/**
 * Of a box that closes up and opens, what is the same in all years: no foot, and of the sides only as much as is beside its
 * name.
 */
export function sidesOf({ rect: { x, y, width, height }, headHeight }: Place): readonly Side[] {
  const [inX, inY] = [Math.min(FROM_CORNER, width / 4), Math.min(FROM_CORNER, headHeight / 4)];
  const level = { from: y + inY, to: y + headHeight - inY };
  const upright = { from: x + inX, to: x + width - inX };
  const sides: Side[] = [
    { axis: "x", at: x, outward: -1, ...level },
    { axis: "x", at: x + width, outward: 1, ...level },
    { axis: "y", at: y, outward: -1, ...upright },
  ];
  return headHeight < height ? sides : [...sides, { axis: "y", at: y + height, outward: 1, ...upright }];
}
