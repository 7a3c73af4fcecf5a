/**
 * Gutters that are made wider when all has its place: what lies beyond a gutter moves on, all along it, so that what was in a row
 * or a column stays in one, and nothing comes nearer to anything.
 */
import type { Rect } from "./rect";

export interface Gutter {
  readonly low: number;
  readonly high: number;
  /** How much wider it is to be, in units of the plan. */
  readonly extra: number;
}

/** Of upright gutters, and of level ones: none overlaps another of its kind. */
export interface Widening {
  readonly x: readonly Gutter[];
  readonly y: readonly Gutter[];
}

/** Where a coordinate comes to lie; what is within a gutter keeps its share of it. */
export function widenedAt(gutters: readonly Gutter[], at: number): number {
  const extra = gutters.reduce((sum, gutter) => sum + gutter.extra * shareBefore(gutter, at), 0);
  return eighths(at + extra);
}

/** Eighths of a unit add up exactly: what met before still meets. */
export const eighths = (value: number): number => Math.round(value * 8) / 8;

const shareBefore = ({ low, high }: Gutter, at: number): number =>
  at <= low ? 0 : at >= high ? 1 : (at - low) / (high - low);

export function widenedRect({ x: across, y: down }: Widening, { x, y, width, height }: Rect): Rect {
  const [left, top] = [widenedAt(across, x), widenedAt(down, y)];
  return {
    x: left,
    y: top,
    width: widenedAt(across, x + width) - left,
    height: widenedAt(down, y + height) - top,
  };
}
