import { expect, test } from "vitest";
import type { Rect } from "../../src/graph/layout/rect";
import { rectsOverlap } from "../../src/graph/layout/rect";
import type { Facet } from "../../src/graph/plan/facet";
import { DEFAULT_FACETS, FACETS } from "../../src/graph/plan/facet";
import type { Look } from "../../src/graph/plan/look";
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

const idsOf = (some: readonly Pick<Look, "id">[]): readonly string[] => some.map(({ id }) => id).toSorted();

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
  const each = (look: (seen: Seen, where: string, sight: Sight) => void): void => {
    for (const count of columns)
      for (const sight of sights)
        look(
          seenIn(record, sight, count),
          `${sight.areaId} ${sight.year} ${sight.other} ${sight.facets.size} in ${count}`,
          sight,
        );
  };

  test("whatever is to be seen is drawn or told in a box, once", () => {
    each((seen, where, sight) => {
      expect(idsOf([...seen.drawn, ...seen.told]), where).toEqual(askedFor(record, sight, seen).toSorted());
    });
  });

  test("no two boxes that are drawn overlap, but for a sub-group in its box", () => {
    each((seen, where) => expect(pairsThatOverlap(seen), where).toEqual([]));
  });

  test("only boxes tell of others: they have a line for it", () => {
    each(({ looks, places }, where) => {
      const tellers = [...looks.values()].filter(({ told }) => told.length > 0);
      expect(
        tellers.filter(({ id }) => places.get(id)!.kind !== "box"),
        where,
      ).toEqual([]);
    });
  });

  test("the plan marks as many differences of each kind as the comparison counts", () => {
    each(({ drawn, told, places, comparison }, where) => {
      if (!comparison) return;
      const marked = [...drawn, ...told].flatMap(({ id, difference }) =>
        difference ? [[id, difference]] : [],
      );
      const counted = comparison.entries.filter(({ id }) => places.has(id)).map(({ id, kind }) => [id, kind]);
      expect(marked.toSorted(), where).toEqual(counted.toSorted());
    });
  });
}
