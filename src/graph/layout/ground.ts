/** What is placed in columns already, and where the next item finds room. */

export interface PackItem {
  readonly id: string;
  /** How many columns it spans. */
  readonly span: number;
  readonly height: number;
  /** The years in which it is shown. */
  readonly years: ReadonlySet<number>;
  /** Its height in one of these years, only where it is not the same in all: such items are slow to place. */
  readonly heightIn?: (year: number) => number;
  /** The item that it succeeds, next to which, or in whose place, it should stand. */
  readonly after: string | null;
}

export interface Position {
  readonly column: number;
  readonly y: number;
}

export interface PlacedItem extends Position {
  readonly item: PackItem;
}

export interface Ground {
  readonly gap: number;
  /** What covers each column, in the order in which it was placed. */
  readonly columns: PlacedItem[][];
  /** By the columns and the kind of item that looks for room in them. */
  readonly rooms: Map<string, Room>;
}

/**
 * What items of one kind, as high as one another and shown in the same years, know of some columns. Nothing that is placed goes
 * away: room only grows less, and what lies above it is done with.
 */
interface Room {
  y: number;
  /** How much of each column has been looked at. */
  readonly seen: number[];
  taken: readonly Taken[];
}

/** Between these an item cannot begin. */
interface Taken {
  readonly top: number;
  readonly below: number;
}

export const emptyGround = (gap: number): Ground => ({ gap, columns: [], rooms: new Map() });

export function settle({ columns }: Ground, placed: PlacedItem): void {
  for (let column = placed.column; column < placed.column + placed.item.span; column++) {
    const covering = columnOf(columns, column);
    covering.push(placed);
    columns[column] = covering;
  }
}

const columnOf = (columns: PlacedItem[][], column: number): PlacedItem[] => columns[column] ?? [];

/** The smallest y at which it overlaps nothing in its columns that is shown in a year with it. */
export function lowestFree(ground: Ground, item: PackItem, column: number): number {
  const room = roomOf(ground, item, column);
  const taken = [...room.taken, ...newlyTaken(ground, room, item, column)].sort((a, b) => a.top - b.top);
  for (const { top, below } of taken) {
    if (top >= room.y) break;
    room.y = Math.max(room.y, below);
  }
  room.taken = taken.filter(({ below }) => below > room.y);
  return room.y;
}

function roomOf({ rooms }: Ground, item: PackItem, column: number): Room {
  const key = `${column} ${kindOf(item)}`;
  const room = rooms.get(key) ?? { y: 0, seen: [], taken: [] };
  rooms.set(key, room);
  return room;
}

/** What is not as high in every year is of a kind of its own. */
const kindOf = ({ id, span, height, heightIn, years }: PackItem): string =>
  heightIn ? `of ${id}` : `${span} ${height} ${textOf(years)}`;

const yearTexts = new WeakMap<ReadonlySet<number>, string>();

function textOf(years: ReadonlySet<number>): string {
  const text = yearTexts.get(years) ?? [...years].join();
  yearTexts.set(years, text);
  return text;
}

function newlyTaken(
  { columns, gap }: Ground,
  { seen }: Room,
  item: PackItem,
  first: number,
): readonly Taken[] {
  return Array.from({ length: item.span }, (_, index) => {
    const column = columnOf(columns, first + index);
    const fresh = column.slice(seen[index]).filter((other) => shareYears(other.item.years, item.years));
    seen[index] = column.length;
    return fresh.map((other) => ({
      top: other.y - heightBeside(item, other.item) - gap,
      below: other.y + heightBeside(other.item, item) + gap,
    }));
  }).flat();
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
