import type { SeatStanding } from "../record/seats";
import type { Term } from "./terms";
import { term } from "./terms";

/** How a seat stands in a period. */
export const SEAT_TERMS: Readonly<Record<SeatStanding, Term>> = {
  held: term("Held by name", "A document names who holds it."),
  office: term("No name on record", "Documents tell of the seat, and of nobody who holds it."),
  unknown: term("Vacant or not reported", "Nobody is named for it then, or no document speaks of it then."),
};

interface Counted {
  readonly standing: SeatStanding;
  readonly count: number;
}

/** @example "2 seats: 1 held by name, 1 no name on record", "6 seats, no name on record"; empty for none */
export function seatsInWords(seats: readonly Counted[]): string {
  const all = seats.reduce((sum, { count }) => sum + count, 0);
  const counted = `${all} ${all === 1 ? "seat" : "seats"}`;
  const kinds = (Object.keys(SEAT_TERMS) as SeatStanding[]).flatMap((standing) => {
    const count = seats
      .filter((seat) => seat.standing === standing)
      .reduce((sum, seat) => sum + seat.count, 0);
    return count > 0 ? [`${count} ${SEAT_TERMS[standing].phrase}`] : [];
  });
  if (kinds.length > 1) return `${counted}: ${kinds.join(", ")}`;
  return all === 0 ? "" : `${counted}, ${SEAT_TERMS[seats[0]?.standing ?? "unknown"].phrase}`;
}
