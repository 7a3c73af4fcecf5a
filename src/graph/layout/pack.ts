/** Packing into columns, in place and in time: two entities may share a place when they are never shown in the same year. */

export interface PackItem {
  readonly id: string;
  /** How many columns it spans. */
  readonly span: number;
  readonly height: number;
  /** The years in which it is shown. */
  readonly years: ReadonlySet<number>;
  /** Its height in one of these years, where it is not the same in all. */
  readonly heightIn?: (year: number) => number;
  /** The item that it succeeds, next to which, or in whose place, it should stand. */
  readonly after: string | null;
}

export interface Position {
  readonly column: number;
  readonly y: number;
}

export interface Packing {
  readonly positions: ReadonlyMap<string, Position>;
  readonly height: number;
}

interface PlacedItem extends Position {
  readonly item: PackItem;
}

const shareYears = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  for (const year of a) if (b.has(year)) return true;
  return false;
};

/** How high a item is at most in the years that it shares with another. */
function heightBeside({ years, height, heightIn }: PackItem, other: PackItem): number {
  if (!heightIn) return height;
  return Math.max(...[...years].filter((year) => other.years.has(year)).map(heightIn));
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
  const families: PackItem[][] = [];
  for (const item of items) {
    const family = families.find((members) => members.some(({ id }) => id === item.after));
    if (family) family.push(item);
    else families.push([item]);
  }
  const size = (family: readonly PackItem[]): number => Math.max(...family.map(sizeOf));
  return families.sort((a, b) => size(b) - size(a)).flat();
}

function packInOrder(items: readonly PackItem[], columns: number, gap: number): Packing {
  const placed: PlacedItem[] = [];
  for (const item of items) placed.push({ ...bestPosition(item, placed, columns, gap), item });
  const height = Math.max(0, ...placed.map(({ y, item }) => y + item.height));
  return { positions: new Map(placed.map(({ item, column, y }) => [item.id, { column, y }])), height };
}

function bestPosition(item: PackItem, placed: readonly PlacedItem[], columns: number, gap: number): Position {
  const rivals = placed.filter((other) => shareYears(other.item.years, item.years));
  const predecessor = placed.find((other) => other.item.id === item.after);
  let best: Position & { cost: number } = { column: 0, y: 0, cost: Number.POSITIVE_INFINITY };
  for (let column = 0; column + item.span <= Math.max(columns, item.span); column++) {
    const y = lowestFree(item, column, rivals, gap);
    const cost = y + item.height + distance(predecessor, column, y);
    if (cost < best.cost) best = { column, y, cost };
  }
  return { column: best.column, y: best.y };
}

/** How far a successor is from its predecessor, in the measure of a height: as much again as it would stand lower. */
function distance(predecessor: PlacedItem | undefined, column: number, y: number): number {
  if (!predecessor) return 0;
  const STEP_ASIDE = 60;
  return Math.abs(predecessor.y - y) + Math.abs(predecessor.column - column) * STEP_ASIDE;
}

/** The smallest y at which it overlaps none of those that it may not overlap. */
function lowestFree(item: PackItem, column: number, rivals: readonly PlacedItem[], gap: number): number {
  const inTheWay = rivals
    .filter((rival) => rival.column < column + item.span && column < rival.column + rival.item.span)
    .map((rival) => ({
      top: rival.y - heightBeside(item, rival.item) - gap,
      below: rival.y + heightBeside(rival.item, item) + gap,
    }));
  let y = 0;
  for (;;) {
    const blocker = inTheWay.find(({ top, below }) => top < y && y < below);
    if (!blocker) return y;
    y = blocker.below;
  }
}
