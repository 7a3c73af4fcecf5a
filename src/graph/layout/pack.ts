/** Packing into columns, in place and in time: two entities may share a place when they are never shown in the same year. */
import type { Pieces } from "../../record/pieces";
import { atOnce, eachOf } from "../../record/pieces";
import type { Ground, Position } from "./ground";
import { emptyGround, lowestFree, settle } from "./ground";
import type { PackItem, Parcel } from "./parcel";
import { parcelsOf } from "./parcel";

export interface Packing {
  readonly positions: ReadonlyMap<string, Position>;
  readonly height: number;
}

/** In as few or as many columns as are asked for. */
export type Packer = (columns: number) => Pieces<Packing>;

/**
 * Tries a few orders and keeps the lowest packing; the first of equals, so that the result is one for all time. What is
 * shown in most years comes first where that costs no height: it stands at the top in every year.
 */
export function packerOf(items: readonly PackItem[], gap: number): Packer {
  const parcels = parcelsOf(items);
  const sizes = isLarge(items) ? SIZES.slice(0, 1) : SIZES;
  const orders = sizes.map((sizeOf) => byFamily(parcels, sizeOf));
  return function* (columns) {
    const packings: Packing[] = [];
    for (const order of orders) packings.push(yield* packInOrder(order, columns, gap));
    return packings.reduce((best, next) => (next.height < best.height ? next : best));
  };
}

export const packColumns = (items: readonly PackItem[], columns: number, gap: number): Packing =>
  atOnce(packerOf(items, gap)(columns));

/** So many fill their columns about evenly in whatever order: no other is tried, and how high they stand can be told beforehand. */
export const isLarge = (items: readonly PackItem[]): boolean => items.length > MOST_TRIED;
const MOST_TRIED = 150;

const SIZES: readonly ((parcel: Parcel) => number)[] = [
  ({ item }) => item.years.size,
  () => 0,
  ({ item }) => item.span,
  ({ item }) => item.height,
];

/** The greatest first, but successors stay directly behind what they succeed. */
function byFamily(parcels: readonly Parcel[], sizeOf: (parcel: Parcel) => number): readonly Parcel[] {
  const families = new Map<string, Parcel[]>();
  for (const parcel of parcels) {
    const { id, after } = parcel.item;
    const family = (after !== null && families.get(after)) || [];
    family.push(parcel);
    families.set(id, family);
  }
  const size = (family: readonly Parcel[]): number => Math.max(...family.map(sizeOf));
  const sized = [...new Set(families.values())].map((family) => ({ family, size: size(family) }));
  return sized.sort((a, b) => b.size - a.size).flatMap(({ family }) => family);
}

function* packInOrder(parcels: readonly Parcel[], columns: number, gap: number): Pieces<Packing> {
  const ground = emptyGround(gap);
  const positions = new Map<string, Position>();
  let height = 0;
  yield* eachOf(parcels, (parcel) => {
    const { id, after, height: own } = parcel.item;
    const predecessor = after === null ? undefined : positions.get(after);
    const position = bestPosition(parcel, predecessor, ground, columns);
    positions.set(id, position);
    settle(ground, parcel, position);
    height = Math.max(height, position.y + own);
  });
  return { positions, height };
}

function bestPosition(
  parcel: Parcel,
  predecessor: Position | undefined,
  ground: Ground,
  columns: number,
): Position {
  const { span, height } = parcel.item;
  let best: Position & { cost: number } = { column: 0, y: 0, cost: Number.POSITIVE_INFINITY };
  for (let column = 0; column + span <= Math.max(columns, span); column++) {
    const y = lowestFree(ground, parcel, column);
    const cost = y + height + distance(predecessor, column, y);
    if (cost < best.cost) best = { column, y, cost };
  }
  return { column: best.column, y: best.y };
}

/** How far a successor is from its predecessor, in the measure of a height: as much again as it would stand lower. */
function distance(predecessor: Position | undefined, column: number, y: number): number {
  if (!predecessor) return 0;
  const STEP_ASIDE = 60;
  return Math.abs(predecessor.y - y) + Math.abs(predecessor.column - column) * STEP_ASIDE;
}
