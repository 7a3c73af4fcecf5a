import type { DatedEvent } from "../../record/dated-event";

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

/** The middle of a lane's bar, from the lane's top edge. */
export const BAR_MIDDLE = 22;

export interface JoinEnd {
  readonly id: string;
  readonly y: number;
}

export interface ChangeMark {
  /** Of the event, and of the lane where there is one mark on each of several lanes. */
  readonly key: string;
  readonly datedEvent: DatedEvent;
  /** The lane on which the mark stands. */
  readonly laneId: string;
  readonly x: number;
  /** Where its day is; the mark is moved aside where it would lie on another. */
  readonly trueX: number;
  readonly y: number;
  /** The lanes that the line comes from and leads to; none of both where it stands alone. */
  readonly from: readonly JoinEnd[];
  readonly to: readonly JoinEnd[];
  /** Whether an original goes over into the result; else it only passes something on. */
  readonly replaces: boolean;
}
