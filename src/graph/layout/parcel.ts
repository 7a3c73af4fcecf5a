/** What is packed, with the room that it takes in each year. */

export interface PackItem {
  readonly id: string;
  /** How many columns it spans. */
  readonly span: number;
  readonly height: number;
  /** The years in which it is shown. */
  readonly years: ReadonlySet<number>;
  /** Its height in one of these years, only where it is not the same in all. */
  readonly heightIn?: (year: number) => number;
  /** The item that it succeeds, next to which, or in whose place, it should stand. */
  readonly after: string | null;
}

export interface Parcel {
  readonly item: PackItem;
  readonly kind: ParcelKind;
}

/** Parcels of one kind take the same room in the same years: where one found none, no other need look. */
export interface ParcelKind {
  readonly span: number;
  readonly needs: readonly Need[];
}

/** So much height in a year. */
export interface Need {
  /** The number of the year among those that bear on where anything stands. */
  readonly year: number;
  readonly height: number;
}

export function parcelsOf(items: readonly PackItem[]): readonly Parcel[] {
  const heights = items.map(heightsOf);
  const years = yearsThatBear(heights);
  const kinds = new Map<string, ParcelKind>();
  return items.map((item, index) => {
    const needs = years.flatMap((year, number): readonly Need[] => {
      const height = heights[index]?.get(year);
      return height === undefined ? [] : [{ year: number, height }];
    });
    const key = `${item.span} ${needs.map(({ year, height }) => `${year}:${height}`).join()}`;
    const kind = kinds.get(key) ?? { span: item.span, needs };
    kinds.set(key, kind);
    return { item, kind };
  });
}

type Heights = ReadonlyMap<number, number>;

const heightsOf = ({ years, height, heightIn }: PackItem): Heights =>
  new Map([...years].map((year) => [year, heightIn?.(year) ?? height]));

/** Leaves out a year in which nothing is shown that is not shown, as high or higher, in another: who has room there has it in both. */
function yearsThatBear(heights: readonly Heights[]): readonly number[] {
  const years = [...new Set(heights.flatMap((own) => [...own.keys()]))];
  const isWithin = (year: number, other: number): boolean =>
    heights.every((own) => (own.get(year) ?? 0) <= (own.get(other) ?? 0));
  return years.filter(
    (year, index) =>
      !years.some((other, place) =>
        place < index
          ? isWithin(year, other)
          : place > index && isWithin(year, other) && !isWithin(other, year),
      ),
  );
}

/** How high a single column would be of all that is shown in the fullest year, with a gap below each. */
export function mostTogether(items: readonly PackItem[], gap: number): number {
  const heights = new Map<number, number>();
  for (const item of items)
    for (const [year, height] of heightsOf(item))
      heights.set(year, (heights.get(year) ?? 0) + (height + gap) * item.span);
  return Math.max(0, ...heights.values());
}
