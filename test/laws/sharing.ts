import { expect, test } from "vitest";
import type { Rect } from "../../src/graph/layout/rect";
import { rectsOverlap } from "../../src/graph/layout/rect";
import type { Facet } from "../../src/graph/plan/facet";
import { DEFAULT_FACETS, FACETS } from "../../src/graph/plan/facet";
import { isVisible, markIn } from "../../src/graph/plan/visible";
import { areasOffered, EVERYWHERE } from "../../src/record/area";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf } from "../../src/record/record";
import { entityIn } from "../../src/record/slice";
import { comparisonAt } from "../../src/store/compared";
import { placesOf } from "../../src/store/derived";
import { looksAt } from "../../src/store/looks";
import { sliceOf } from "../../src/store/slices";
import { periodBefore, yearOf } from "../../src/time/period";

interface Sight {
  readonly areaId: string;
  readonly year: number;
  /** Null where nothing is compared. */
  readonly other: number | null;
  readonly facets: ReadonlySet<Facet>;
}

function seenIn(record: PartnershipRecord, { areaId, year, other, facets }: Sight, columns: number) {
  const layout = { areaId, columns, councilsLeft: columns > 3 };
  const comparedTo = other === null ? null : yearOf(other);
  const sight = { period: yearOf(year), comparedTo, facets, selectedId: null };
  const { places } = placesOf(record, layout);
  const looks = looksAt(record, { sight, layout });
  const drawn = [...looks.values()].filter(({ classes }) => !classes.startsWith("frame"));
  const told = [...looks.values()].flatMap((look) => look.told);
  return { places, looks, drawn, told, comparison: comparisonAt(record, { ...sight, areaId }) };
}

type Seen = ReturnType<typeof seenIn>;

/** But for a sub-group in its box. */
function pairsThatOverlap({ places, looks }: Seen): readonly string[] {
  const drawn = [...looks.values()].map(({ id, height }) => {
    const { rect, containerId } = places.get(id)!;
    const drawnRect: Rect = { ...rect, height };
    return { id, containerId, rect: drawnRect };
  });
  return drawn.flatMap((a, index) =>
    drawn
      .slice(index + 1)
      .filter((b) => a.containerId !== b.id && b.containerId !== a.id && rectsOverlap(a.rect, b.rect))
      .map((b) => `${a.id} and ${b.id}`),
  );
}

/** Whatever is to be seen of what has a place, found without the plan. */
function askedFor(record: PartnershipRecord, { year, facets }: Sight, { places, comparison }: Seen) {
  const [slice, before] = comparison
    ? [comparison.after, comparison.before]
    : [sliceOf(record, yearOf(year)), sliceOf(record, periodBefore(yearOf(year)))];
  const differing = new Set(comparison?.entries.map(({ id }) => id));
  return [...places.keys()].filter((id) => {
    const entity = entityIn(slice, id);
    const mark = comparison ? null : markIn({ record, before }, entity);
    return (
      differing.has(id) ||
      isVisible({ record, slice, before, facets, selectedId: null, differences: null }, entity, mark)
    );
  });
}

/** Two lists in words, where they are not the same but for their order. */
const unlike = (ours: readonly string[], theirs: readonly string[]): readonly string[] => {
  const [left, right] = [ours, theirs].map((ids) => ids.toSorted().join());
  return left === right ? [] : [`${left} is not ${right}`];
};

/** What breaks a law in a sight. */
const LAWS: Readonly<
  Record<string, (seen: Seen, record: PartnershipRecord, sight: Sight) => readonly string[]>
> = {
  "whatever is to be seen is drawn or told in a box, once": (seen, record, sight) =>
    unlike(
      [...seen.drawn, ...seen.told].map(({ id }) => id),
      askedFor(record, sight, seen),
    ),

  "no two boxes that are drawn overlap, but for a sub-group in its box": pairsThatOverlap,

  "only boxes tell of others: they have a line for it": ({ looks, places }) =>
    [...looks.values()]
      .filter(({ told, id }) => told.length > 0 && places.get(id)!.kind !== "box")
      .map(({ id }) => id),

  "the plan marks as many differences of each kind as the comparison counts": ({
    drawn,
    told,
    places,
    comparison,
  }) => {
    if (!comparison) return [];
    const marked = [...drawn, ...told].flatMap(({ id, difference }) =>
      difference ? [`${id} ${difference}`] : [],
    );
    const counted = comparison.entries
      .filter(({ id }) => places.has(id))
      .map(({ id, kind }) => `${id} ${kind}`);
    return unlike(marked, counted);
  },
};

/** Whatever the record: comparing, and showing what is hidden, lose nothing, move nothing and lay nothing on anything. */
export function lawsOfSharing(record: PartnershipRecord, columns: readonly number[]): void {
  const areaIds = [...areasOffered(record).map(({ id }) => id), EVERYWHERE];
  const years = yearsOf(record);
  const pairs = years.flatMap((year) =>
    [null, ...years.filter((other) => other < year)].map((other) => ({ year, other })),
  );
  const sights: readonly Sight[] = areaIds.flatMap((areaId) =>
    pairs.flatMap(({ year, other }) =>
      [DEFAULT_FACETS, new Set(FACETS)].map((facets) => ({ areaId, year, other, facets })),
    ),
  );
  /** What breaks each law, told with its sight: all are seen once for all laws, as to see takes longer than to judge. */
  let found: ReadonlyMap<string, readonly string[]> | null = null;
  const look = (): ReadonlyMap<string, readonly string[]> => {
    const faults = new Map(Object.keys(LAWS).map((law): [string, string[]] => [law, []]));
    for (const count of columns)
      for (const sight of sights) {
        const seen = seenIn(record, sight, count);
        const where = `${sight.areaId} ${sight.year} ${sight.other} ${sight.facets.size} in ${count}`;
        for (const [law, faultsOf] of Object.entries(LAWS))
          faults.get(law)!.push(...faultsOf(seen, record, sight).map((fault) => `${where}: ${fault}`));
      }
    return faults;
  };

  test.each(Object.keys(LAWS))("%s", (law) => {
    found ??= look();
    expect(found.get(law)).toEqual([]);
  });
}
