import type { SeatStanding } from "../record/seats";
import type { Term } from "./terms";
import { term } from "./terms";

/** How a seat stands in a period. */
export const SEAT_TERMS: Readonly<Record<SeatStanding, Term>> = {
  held: term("Held by a named person", "A document names who holds it."),
  office: term("Office without a name", "Documents tell of the seat, and of nobody who holds it."),
  unknown: term("Vacant or not reported", "Nobody is named for it then, or no document speaks of it then."),
};

interface Counted {
  readonly standing: SeatStanding;
  readonly count: number;
}

/** @example "2 seats: 1 held by a named person, 1 office without a name"; empty for none */
export function seatsInWords(seats: readonly Counted[]): string {
  const all = seats.reduce((sum, { count }) => sum + count, 0);
  const kinds = (Object.keys(SEAT_TERMS) as SeatStanding[]).flatMap((standing) => {
    const count = seats
      .filter((seat) => seat.standing === standing)
      .reduce((sum, seat) => sum + seat.count, 0);
    return count > 0 ? [`${count} ${SEAT_TERMS[standing].phrase}`] : [];
  });
  return all === 0 ? "" : `${all} ${all === 1 ? "seat" : "seats"}: ${kinds.join(", ")}`;
}
