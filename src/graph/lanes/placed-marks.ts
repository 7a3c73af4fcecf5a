import type { ChangeMark } from "./change-mark";
import { spanOf } from "./change-mark";
import { Farthest } from "./farthest";

/** Between two marks on one lane, and between two upright lines that run beside each other. */
export const MARK_GAP = 13;
const LINE_GAP = 7;

/** Marks that have their places, as far as they bear on where another can stand. */
export class PlacedMarks {
  private readonly rows: ReadonlyMap<number, number>;
  private readonly onLanes = new Map<string, number>();
  private readonly lines: Farthest;
  private readonly points: Farthest;
  private readonly replacing: Farthest;

  /** @param all that are to be placed */
  constructor(all: readonly ChangeMark[]) {
    const ys = [...new Set(all.flatMap(spanOf))].sort((a, b) => a - b);
    this.rows = new Map(ys.map((y, row) => [y, row]));
    [this.lines, this.points, this.replacing] = [0, 0, 0].map(() => new Farthest(ys.length)) as [
      Farthest,
      Farthest,
      Farthest,
    ];
  }

  /** The least place at which the mark lies on none of them; −∞ where none is in its way. */
  clearOf(mark: ChangeMark): number {
    const [first, last] = this.rowsOf(mark);
    const onLane = (this.onLanes.get(mark.laneId) ?? Number.NEGATIVE_INFINITY) + MARK_GAP;
    // The thin line of what only passes something on may run under a mark.
    const beside = isLine(mark)
      ? Math.max(
          this.lines.over(first, last) + LINE_GAP,
          mark.replaces ? this.points.over(first, last) + MARK_GAP / 2 : Number.NEGATIVE_INFINITY,
        )
      : this.replacing.over(first, last) + MARK_GAP / 2;
    return Math.max(onLane, beside);
  }

  place(mark: ChangeMark, at: number): void {
    const [first, last] = this.rowsOf(mark);
    this.onLanes.set(mark.laneId, Math.max(this.onLanes.get(mark.laneId) ?? at, at));
    (isLine(mark) ? this.lines : this.points).place(first, last, at);
    if (isLine(mark) && mark.replaces) this.replacing.place(first, last, at);
  }

  private rowsOf(mark: ChangeMark): readonly [first: number, last: number] {
    const [top, foot] = spanOf(mark);
    return [this.rows.get(top) ?? 0, this.rows.get(foot) ?? 0];
  }
}

const isLine = ({ from }: ChangeMark): boolean => from.length > 0;
