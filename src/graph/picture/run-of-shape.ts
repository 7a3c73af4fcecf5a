/** How far down a picture one of its shapes reaches. */

import type { PathShape, PictureShape } from "./picture";

/** From where to where something reaches down a picture. */
export type Run = readonly [from: number, until: number];

/** At least all of the shape; of curves, all that encloses them. */
export const runOfShape = (shape: PictureShape): Run =>
  shape.kind === "text" ? [shape.y - shape.size, shape.y + shape.size * DESCENT] : runOfPath(shape);

/** Below the baseline, as a share of the size. */
const DESCENT = 0.25;

function runOfPath({ y, scale, d, stroke, strokeWidth }: PathShape): Run {
  const ys = heightsIn(d);
  const around = stroke === null ? 0 : (strokeWidth * scale) / 2;
  return [y + scale * Math.min(...ys) - around, y + scale * Math.max(...ys) + around];
}

/** Of each command of SVG 1.1 that the pictures know: how many numbers it takes, and which of them are heights. */
const COMMANDS: Readonly<Record<string, { readonly takes: number; readonly heights: readonly number[] }>> = {
  M: { takes: 2, heights: [1] },
  L: { takes: 2, heights: [1] },
  H: { takes: 1, heights: [] },
  V: { takes: 1, heights: [0] },
  Q: { takes: 4, heights: [1, 3] },
  C: { takes: 6, heights: [1, 3, 5] },
  A: { takes: 7, heights: [6] },
  Z: { takes: 0, heights: [] },
};

/** @throws on a command that no picture uses, so that none is passed over */
function heightsIn(d: string): readonly number[] {
  let y = 0;
  const ys = [0];
  for (const [, command = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const known = COMMANDS[command.toUpperCase()];
    if (!known) throw new Error(`Expected a command that pictures use; found “${command}” in ${d}`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let at = 0; at < numbers.length; at += known.takes) {
      const from = command === command.toLowerCase() ? y : 0;
      const own = known.heights.map((index) => from + (numbers[at + index] ?? 0));
      // An arc may swell beyond both its ends, by its radius at most.
      const swell = known.takes === 7 ? (numbers[at + 1] ?? 0) : 0;
      const end = own.at(-1) ?? y;
      ys.push(...own, Math.min(y, end) - swell, Math.max(y, end) + swell);
      y = end;
    }
  }
  return ys;
}
