/** Rows of theme regions: how many columns each theme gets, and which themes stand side by side. */

export interface Region {
  /** The height of its packing for each number of columns; infinite where its widest box does not fit. */
  readonly heightIn: (columns: number) => number;
}

export interface RegionPosition<Value extends Region> {
  readonly region: Value;
  readonly column: number;
  readonly columns: number;
}

export interface Band<Value extends Region> {
  readonly positions: readonly RegionPosition<Value>[];
  readonly height: number;
}

/**
 * The bands of least total height. Exact: every way to put the regions into bands and to share out the columns is weighed,
 * over sets of regions (512 of nine; more are taken nine by nine). Bands follow the order of their first region.
 *
 * @param overhead what each band costs beside its boxes: its heading and the gap below.
 */
export const bandsOf = <Value extends Region>(
  regions: readonly Value[],
  columns: number,
  overhead: number,
): readonly Band<Value>[] =>
  Array.from({ length: Math.ceil(regions.length / MOST_WEIGHED) }, (_, index) =>
    regions.slice(index * MOST_WEIGHED, (index + 1) * MOST_WEIGHED),
  ).flatMap((some) => leastBands(some, columns, overhead));

/** The sets of more would be too many: a record may have as many themes as it likes. */
const MOST_WEIGHED = 9;

function leastBands<Value extends Region>(
  regions: readonly Value[],
  columns: number,
  overhead: number,
): readonly Band<Value>[] {
  const all = (1 << regions.length) - 1;
  const bands = Array.from({ length: all + 1 }, (_, set) => bandOf(regionsIn(regions, set), columns));
  const best: Plan<Value>[] = [{ bands: [], height: 0 }];
  for (let set = 1; set <= all; set++) best[set] = bestPlan(set, bands, best, overhead);
  return best[all]?.bands ?? [];
}

interface Plan<Value extends Region> {
  readonly bands: readonly Band<Value>[];
  readonly height: number;
}

const regionsIn = <Value>(regions: readonly Value[], set: number): readonly Value[] =>
  regions.filter((_, index) => set & (1 << index));

/** The first band is any part of the set that holds its first region; the rest has been weighed before. */
function bestPlan<Value extends Region>(
  set: number,
  bands: readonly Band<Value>[],
  best: readonly Plan<Value>[],
  overhead: number,
): Plan<Value> {
  const first = set & -set;
  let plan: Plan<Value> = { bands: [], height: Number.POSITIVE_INFINITY };
  for (let part = set; part > 0; part = (part - 1) & set) {
    const band = bands[part];
    const rest = best[set & ~part];
    if (!(part & first) || !band || !rest) continue;
    const height = rest.height + band.height + overhead;
    if (height < plan.height) plan = { bands: [band, ...rest.bands], height };
  }
  return plan;
}

/** All the columns, shared among the regions so that the highest of them is lowest. */
function bandOf<Value extends Region>(regions: readonly Value[], columns: number): Band<Value> {
  let best: Band<Value> = { positions: [], height: Number.POSITIVE_INFINITY };
  for (const share of sharesOf(regions.length, columns)) {
    const height = Math.max(...regions.map((region, index) => region.heightIn(share[index] ?? 0)));
    if (height < best.height) best = { positions: standsOf(regions, share), height };
  }
  return best;
}

function standsOf<Value extends Region>(
  regions: readonly Value[],
  share: readonly number[],
): readonly RegionPosition<Value>[] {
  let column = 0;
  return regions.map((region, index) => {
    const position = { region, column, columns: share[index] ?? 0 };
    column += position.columns;
    return position;
  });
}

/** Every way to share out columns among so many regions, at least one each. */
function sharesOf(count: number, columns: number): readonly (readonly number[])[] {
  if (count === 0 || count > columns) return [];
  if (count === 1) return [[columns]];
  return Array.from({ length: columns - count + 1 }, (_, index) => index + 1).flatMap((first) =>
    sharesOf(count - 1, columns - first).map((rest) => [first, ...rest]),
  );
}
