/** Packing into columns, in place and in time: two things may share a place when they are never shown in the same year. */

export interface Parcel {
  readonly id: string;
  /** How many columns it spans. */
  readonly span: number;
  readonly height: number;
  /** The years in which it is shown. */
  readonly years: ReadonlySet<number>;
  /** Its height in one of these years, where it is not the same in all. */
  readonly heightIn?: (year: number) => number;
  /** The parcel that it succeeds, next to which, or in whose place, it should stand. */
  readonly after: string | null;
}

export interface Stand {
  readonly column: number;
  readonly y: number;
}

export interface Packing {
  readonly stands: ReadonlyMap<string, Stand>;
  readonly height: number;
}

interface Standing extends Stand {
  readonly parcel: Parcel;
}

const shareYears = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  for (const year of a) if (b.has(year)) return true;
  return false;
};

/** How high a parcel is at most in the years that it shares with another. */
function heightBeside({ years, height, heightIn }: Parcel, other: Parcel): number {
  if (!heightIn) return height;
  return Math.max(...[...years].filter((year) => other.years.has(year)).map(heightIn));
}

/**
 * Tries a few orders and keeps the lowest packing; the first of equals, so that the result is one for all time. What is
 * shown in most years comes first where that costs no height: it stands at the top in every year.
 */
export function packColumns(parcels: readonly Parcel[], columns: number, gap: number): Packing {
  const orders = [
    byFamily(parcels, (parcel) => parcel.years.size),
    byFamily(parcels, () => 0),
    byFamily(parcels, (parcel) => parcel.span),
    byFamily(parcels, (parcel) => parcel.height),
  ];
  const packings = orders.map((order) => packInOrder(order, columns, gap));
  return packings.reduce((best, next) => (next.height < best.height ? next : best));
}

/** The greatest first, but successors stay directly behind what they succeed. */
function byFamily(parcels: readonly Parcel[], sizeOf: (parcel: Parcel) => number): readonly Parcel[] {
  const families: Parcel[][] = [];
  for (const parcel of parcels) {
    const family = families.find((members) => members.some(({ id }) => id === parcel.after));
    if (family) family.push(parcel);
    else families.push([parcel]);
  }
  const size = (family: readonly Parcel[]): number => Math.max(...family.map(sizeOf));
  return families.sort((a, b) => size(b) - size(a)).flat();
}

function packInOrder(parcels: readonly Parcel[], columns: number, gap: number): Packing {
  const placed: Standing[] = [];
  for (const parcel of parcels) placed.push({ ...bestStand(parcel, placed, columns, gap), parcel });
  const height = Math.max(0, ...placed.map(({ y, parcel }) => y + parcel.height));
  return { stands: new Map(placed.map(({ parcel, column, y }) => [parcel.id, { column, y }])), height };
}

function bestStand(parcel: Parcel, placed: readonly Standing[], columns: number, gap: number): Stand {
  const rivals = placed.filter((other) => shareYears(other.parcel.years, parcel.years));
  const predecessor = placed.find((other) => other.parcel.id === parcel.after);
  let best: Stand & { cost: number } = { column: 0, y: 0, cost: Number.POSITIVE_INFINITY };
  for (let column = 0; column + parcel.span <= Math.max(columns, parcel.span); column++) {
    const y = lowestFree(parcel, column, rivals, gap);
    const cost = y + parcel.height + distance(predecessor, column, y);
    if (cost < best.cost) best = { column, y, cost };
  }
  return { column: best.column, y: best.y };
}

/** How far a successor is from its predecessor, in the measure of a height: as much again as it would stand lower. */
function distance(predecessor: Standing | undefined, column: number, y: number): number {
  if (!predecessor) return 0;
  const STEP_ASIDE = 60;
  return Math.abs(predecessor.y - y) + Math.abs(predecessor.column - column) * STEP_ASIDE;
}

/** The smallest y at which it overlaps none of those that it may not overlap. */
function lowestFree(parcel: Parcel, column: number, rivals: readonly Standing[], gap: number): number {
  const inTheWay = rivals
    .filter((rival) => rival.column < column + parcel.span && column < rival.column + rival.parcel.span)
    .map((rival) => ({
      top: rival.y - heightBeside(parcel, rival.parcel) - gap,
      below: rival.y + heightBeside(rival.parcel, parcel) + gap,
    }));
  let y = 0;
  for (;;) {
    const blocker = inTheWay.find(({ top, below }) => top < y && y < below);
    if (!blocker) return y;
    y = blocker.below;
  }
}
