/** Which of two lines that share a gutter runs on which side, so that they do not cross without need. */
import type { Stretch } from "./stretch";
import { neighbourAt } from "./stretch";

/** Positive where the first belongs at greater coordinates than the second, negative for less, 0 where it does not matter. */
type Vote = -1 | 0 | 1;

const signOf = (value: number): Vote => (value > TINY ? 1 : value < -TINY ? -1 : 0);
const TINY = 1e-6;

/** @returns whether the first belongs at lesser coordinates */
export function isBefore(a: Stretch, b: Stretch): boolean {
  const vote = voteAt("low", a, b, MOST_CORNERS) + voteAt("high", a, b, MOST_CORNERS);
  return (vote || signOf(a.at - b.at) || byHand(a, b)) < 0;
}

/** Lines that run together round more corners than this are rare, and may cross once. */
const MOST_CORNERS = 12;

/** What the end of the stretch that ends first says; where both end together, where they part for good. */
function voteAt(end: "low" | "high", a: Stretch, b: Stretch, corners: number): Vote {
  const outwards = end === "high" ? 1 : -1;
  const [turnA, turnB] = [turnAt(end, a), turnAt(end, b)];
  const further = signOf((a[end] - b[end]) * outwards);
  if (further < 0) return turnA;
  if (further > 0) return negative(turnB);
  if (turnA !== turnB) return signOf(turnA - turnB);
  const [nextA, nextB] = [neighbourAt(a, end), neighbourAt(b, end)];
  if (!nextA || !nextB || corners === 0) return 0;
  // The inner of two lines round a corner lies nearer to where they come from.
  const vote = voteAt(turnA > 0 ? "high" : "low", nextA, nextB, corners - 1);
  return turnA * outwards > 0 ? negative(vote) : vote;
}

const negative = (vote: Vote): Vote => (vote === 0 ? 0 : vote > 0 ? -1 : 1);

/** To which side a line turns at an end of a stretch; 0 where it ends there. */
function turnAt(end: "low" | "high", stretch: Stretch): Vote {
  const next = neighbourAt(stretch, end);
  if (!next) return 0;
  return next.high - stretch.at > stretch.at - next.low ? 1 : -1;
}

/** Two that run together all the way: the first on the left of its own way, round all corners. */
function byHand(a: Stretch, b: Stretch): number {
  const isOwn = a.line.id < b.line.id;
  const left = (isOwn ? a : b).runsUp === (a.axis === "x") ? 1 : -1;
  return isOwn ? left : -left;
}
