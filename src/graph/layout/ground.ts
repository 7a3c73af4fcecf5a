/** What is placed in columns already, and where the next item finds room. */
import { FreeRoom } from "./free-room";
import type { Parcel, ParcelKind } from "./parcel";

export interface Position {
  readonly column: number;
  readonly y: number;
}

export interface Ground {
  readonly gap: number;
  /** What is free of each column, in each year. */
  readonly columns: FreeRoom[][];
  /** Where each kind last found room in each column: nothing that is placed goes away, so it is never above that again. */
  readonly found: Map<ParcelKind, number[]>;
}

export const emptyGround = (gap: number): Ground => ({ gap, columns: [], found: new Map() });

export function settle({ columns, gap }: Ground, { kind }: Parcel, { column, y }: Position): void {
  for (let each = column; each < column + kind.span; each++)
    for (const { year, height } of kind.needs) roomIn(columns, each, year).take(y, y + height + gap);
}

/** The smallest y at which it overlaps nothing in its columns that is shown in a year with it. */
export function lowestFree({ columns, gap, found }: Ground, { kind }: Parcel, column: number): number {
  const own = found.get(kind) ?? [];
  found.set(kind, own);
  let y = own[column] ?? 0;
  for (let before = -1; before < y; ) {
    before = y;
    for (let each = column; each < column + kind.span; each++)
      for (const { year, height } of kind.needs) y = roomIn(columns, each, year).firstFrom(y, height + gap);
  }
  own[column] = y;
  return y;
}

function roomIn(columns: FreeRoom[][], column: number, year: number): FreeRoom {
  const years = columns[column] ?? [];
  columns[column] = years;
  const room = years[year] ?? new FreeRoom();
  years[year] = room;
  return room;
}
