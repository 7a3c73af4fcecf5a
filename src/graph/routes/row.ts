/** Items in an order, between bounds, some of them so far behind others. */

export interface Gap {
  /** The numbers in the row of the two that it is between. */
  readonly from: number;
  readonly to: number;
  distance: number;
  /** Down to this it becomes less before any other does. */
  readonly least: number;
}

export interface Row {
  /** Between which bounds each is to be. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** Before and after each. */
  readonly before: readonly (readonly Gap[])[];
  readonly after: readonly (readonly Gap[])[];
}

export const numberAt = (values: Float64Array, index: number): number => values[index] ?? 0;

/** The least place of one that the places of those before it leave to it. */
export function clearOf({ before }: Row, index: number, places: Float64Array, least: number): number {
  let clear = least;
  for (const { from, distance } of before[index] ?? []) {
    const place = numberAt(places, from) + distance;
    if (place > clear) clear = place;
  }
  return clear;
}

/** The least place that those before it leave to each. */
export function leastPlaces(row: Row): Float64Array {
  const places = row.least.slice();
  for (let index = 0; index < places.length; index++)
    places[index] = clearOf(row, index, places, numberAt(places, index));
  return places;
}

/** The greatest place that those after it leave to each. */
export function mostPlaces({ most, after }: Row): Float64Array {
  const places = most.slice();
  for (let index = places.length - 1; index >= 0; index--)
    for (const { to, distance } of after[index] ?? [])
      places[index] = Math.min(numberAt(places, index), numberAt(places, to) - distance);
  return places;
}
