/** The seats of a body as small marks: filled where somebody is named, ringed where only the office is, hollow where nobody is known. */
import type { PartnershipRecord } from "../../record/record";
import type { Seat, SeatStanding } from "../../record/seats";
import { countedOnce, seatStanding, seatsAt } from "../../record/seats";
import type { Slice } from "../../record/slice";
import { textWidth } from "../layout/measure";
import { SEAT_MARK, SEAT_MARK_GAP, SMALL_SIZE } from "../layout/metrics";

/** All seats of one kind on a body. */
export interface SeatMark {
  readonly standing: SeatStanding;
  /** Whether they are held on behalf of the council or the body that is chosen, or by the person. */
  readonly ours: boolean;
  readonly count: number;
}

const STANDINGS: readonly SeatStanding[] = ["held", "office", "unknown"];

/** Of the chosen one first, then as surely as they are known. @param chosenId null where nothing is chosen */
export function seatMarks(
  record: PartnershipRecord,
  slice: Slice,
  bodyId: string,
  chosenId: string | null,
): readonly SeatMark[] {
  const all = seatsAt(record, slice, bodyId).map((seat) => ({
    ...seat,
    standing: seatStanding(record, slice, seat),
    ours: chosenId !== null && isOf(seat, chosenId),
  }));
  const seats = countedOnce(all.toSorted((a, b) => surenessOf(a) - surenessOf(b)));
  return [true, false].flatMap((ours) =>
    STANDINGS.flatMap((standing) => {
      const count = seats
        .filter((seat) => seat.ours === ours && seat.standing === standing)
        .reduce((sum, seat) => sum + seat.count, 0);
      return count > 0 ? [{ standing, ours, count }] : [];
    }),
  );
}

/** Of those who held one office after each other, whoever is known to hold it counts. */
const surenessOf = ({ standing }: Pick<SeatMark, "standing">): number => STANDINGS.indexOf(standing);

const isOf = ({ senderId, holder }: Seat, id: string): boolean => senderId === id || holder?.person_id === id;

/** One mark as it is drawn. */
export interface DrawnMark extends Pick<SeatMark, "standing" | "ours"> {
  /** Of its left edge. */
  readonly x: number;
  /** How many seats it stands for, written after it; null for one. */
  readonly number: string | null;
}

/** More of one kind are one mark with a number. */
const MOST_ALIKE = 4;

/**
 * Each seat by a mark of its own where they are few and there is room, else all of one kind by one mark with a number.
 *
 * @param room in units of the plan
 */
export function drawnMarks(marks: readonly SeatMark[], room: number): readonly DrawnMark[] {
  const each = inARow(marks.flatMap((mark) => (mark.count > MOST_ALIKE ? [mark] : onesOf(mark))));
  return widthOfMarks(each) <= room ? each : inARow(marks);
}

const onesOf = (mark: SeatMark): readonly SeatMark[] =>
  Array.from({ length: mark.count }, () => ({ ...mark, count: 1 }));

function inARow(marks: readonly SeatMark[]): readonly DrawnMark[] {
  let x = 0;
  return marks.map(({ standing, ours, count }) => {
    const mark = { standing, ours, x, number: count > 1 ? String(count) : null };
    x += widthOf(mark) + SEAT_MARK_GAP;
    return mark;
  });
}

const widthOf = ({ number }: Pick<DrawnMark, "number">): number =>
  SEAT_MARK + (number === null ? 0 : NUMBER_GAP + textWidth(number, SMALL_SIZE));

/** Between a mark and its number. */
export const NUMBER_GAP = 2;

export function widthOfMarks(marks: readonly DrawnMark[]): number {
  const last = marks.at(-1);
  return last ? last.x + widthOf(last) : 0;
}
