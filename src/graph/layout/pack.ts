/** Packing into columns, in place and in time: two entities may share a place when they are never shown in the same year. */
import type { Ground, PackItem, PlacedItem, Position } from "./ground";
import { emptyGround, lowestFree, settle } from "./ground";

export interface Packing {
  readonly positions: ReadonlyMap<string, Position>;
  readonly height: number;
}

/**
 * Tries a few orders and keeps the lowest packing; the first of equals, so that the result is one for all time. What is
 * shown in most years comes first where that costs no height: it stands at the top in every year.
 */
export function packColumns(items: readonly PackItem[], columns: number, gap: number): Packing {
  const orders = [
    byFamily(items, (item) => item.years.size),
    byFamily(items, () => 0),
    byFamily(items, (item) => item.span),
    byFamily(items, (item) => item.height),
  ];
  const packings = orders.map((order) => packInOrder(order, columns, gap));
  return packings.reduce((best, next) => (next.height < best.height ? next : best));
}

/** The greatest first, but successors stay directly behind what they succeed. */
function byFamily(items: readonly PackItem[], sizeOf: (item: PackItem) => number): readonly PackItem[] {
  const families = new Map<string, PackItem[]>();
  for (const item of items) {
    const family = (item.after !== null && families.get(item.after)) || [];
    family.push(item);
    families.set(item.id, family);
  }
  const size = (family: readonly PackItem[]): number => Math.max(...family.map(sizeOf));
  const sized = [...new Set(families.values())].map((family) => ({ family, size: size(family) }));
  return sized.sort((a, b) => b.size - a.size).flatMap(({ family }) => family);
}

function packInOrder(items: readonly PackItem[], columns: number, gap: number): Packing {
  const ground = emptyGround(gap);
  const placed = new Map<string, PlacedItem>();
  for (const item of items) {
    const predecessor = item.after === null ? undefined : placed.get(item.after);
    const next = { ...bestPosition(item, predecessor, ground, columns), item };
    placed.set(item.id, next);
    settle(ground, next);
  }
  const positions = [...placed].map(([id, { column, y }]) => [id, { column, y }] as const);
  const height = [...placed.values()].reduce((most, { y, item }) => Math.max(most, y + item.height), 0);
  return { positions: new Map(positions), height };
}

function bestPosition(
  item: PackItem,
  predecessor: Position | undefined,
  ground: Ground,
  columns: number,
): Position {
  let best: Position & { cost: number } = { column: 0, y: 0, cost: Number.POSITIVE_INFINITY };
  for (let column = 0; column + item.span <= Math.max(columns, item.span); column++) {
    const y = lowestFree(ground, item, column);
    const cost = y + item.height + distance(predecessor, column, y);
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
