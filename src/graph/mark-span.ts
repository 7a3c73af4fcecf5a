import type { ChangeMark } from "./change-marks";

/** From the highest to the lowest of all that it touches. */
export const spanOf = ({ y, from, to }: ChangeMark): readonly [top: number, bottom: number] => {
  const ys = [y, ...from.map((end) => end.y), ...to.map((end) => end.y)];
  return [Math.min(...ys), Math.max(...ys)];
};

const FAR = 300;

/** A thin line over so many lanes tells less than it hides: it is drawn when its mark is pointed at, or is lit. */
export function isFar(mark: ChangeMark): boolean {
  const [top, bottom] = spanOf(mark);
  return !mark.replaces && bottom - top > FAR;
}
