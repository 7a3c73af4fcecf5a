import type { Position } from "./ground";
import type { Packing } from "./pack";
import type { PackItem } from "./parcel";

/** In the order that is given, as one reads: each row is as high as the highest in it. */
export function packRows(items: readonly PackItem[], columns: number, gap: number): Packing {
  const positions = new Map<string, Position>();
  let y = 0;
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns);
    for (const [column, { id }] of row.entries()) positions.set(id, { column, y });
    y += Math.max(...row.map(({ height }) => height)) + gap;
  }
  return { positions, height: Math.max(0, y - gap) };
}
