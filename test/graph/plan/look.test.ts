import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import { placeAll } from "../../../src/graph/layout/places";
import { rectsOverlap } from "../../../src/graph/layout/rect";
import { DEFAULT_FACETS, FACETS, type Facet } from "../../../src/graph/plan/facet";
import type { Look } from "../../../src/graph/plan/look";
import { isStruck } from "../../../src/graph/plan/look";
import { looksOf } from "../../../src/graph/plan/looks";
import { appearanceOfName } from "../../../src/graph/plan/name-appearance";
import { kindOfEntity, presenceFacet } from "../../../src/graph/plan/visible";
import { comparisonOf } from "../../../src/lineage/comparison";
import type { DifferenceKind } from "../../../src/lineage/difference-kind";
import { organizationsIn } from "../../../src/record/area";
import type { PartnershipRecord } from "../../../src/record/record";
import { sliceAt } from "../../../src/record/slice";
import { periodBefore, periodOf, yearOf } from "../../../src/time/period";
import { inventedRecord } from "../../fixtures/invented-record";
import { someRecord } from "../../random-record";

const record = inventedRecord();
const layout = { areaId: "marchshire", columns: 6, councilsLeft: true };

function looksIn(
  text: string,
  {
    facets = DEFAULT_FACETS,
    selectedId = null,
    of = record,
  }: {
    readonly facets?: ReadonlySet<Facet>;
    readonly selectedId?: string | null;
    readonly of?: PartnershipRecord;
  } = {},
): ReadonlyMap<string, Look> {
  const period = periodOf(text) ?? yearOf(0);
  const [slice, before] = [sliceAt(of, period), sliceAt(of, periodBefore(period))];
  return looksOf(
    { record: of, slice, before, facets, selectedId, differences: null },
    placeAll(of, layout).places.values(),
  );
}

test("how things look in a period does not depend on the way to it", () => {
  const direct = looksIn("2011", { of: inventedRecord() });
  const travelled = inventedRecord();
  for (const text of ["2024", "2009", "2010-07", "2013", "2011-05-20"]) looksIn(text, { of: travelled });
  expect(looksIn("2011", { of: travelled })).toEqual(direct);
});

describe("in 2016", () => {
  const looks = looksIn("2016");

  test("a proposed sub-group looks proposed", () => {
    expect(looks.get("safer-marchshire-young")).toMatchObject({
      classes: "proposed",
      age: 0,
      status: "proposed Oct 2016",
      mark: null,
    });
  });

  test("what was on record until March 2014 is told to have ended then, in that year", () => {
    expect(looksIn("2014").get("safer-northwick")).toMatchObject({
      classes: "on-record",
      age: 0,
      status: "ended 31 Mar 2014",
    });
  });

  test("the forum of 2020 with the same name is not to be seen in 2010", () => {
    expect(looksIn("2010").has("housing-forum-2020")).toBe(false);
    expect(looksIn("2010").has("housing-forum-1998")).toBe(true);
  });

  test("what was last reported in 2010 looks a year old in 2012, and says so", () => {
    expect(looksIn("2012").get("arts-forum")).toMatchObject({
      classes: "unreported",
      age: 1,
      status: "last report Jul 2010",
    });
  });
});

test("what has just ended stays for one step as a ghost", () => {
  expect(looksIn("2015").get("safer-northwick")).toMatchObject({
    classes: "absent ghost",
    mark: "ghost",
    status: "ended 31 Mar 2014",
  });
  expect(looksIn("2016").has("safer-northwick")).toBe(false);
});

test("what begins in the period is new", () => {
  expect(looksIn("2014").get("safer-marchshire")).toMatchObject({
    classes: "on-record new",
    status: "formed 1 Apr 2014",
  });
});

test("a kind that is switched off is not drawn, but for what is selected", () => {
  const facets = new Set([...DEFAULT_FACETS].filter((facet) => facet !== "council"));
  expect(looksIn("2011", { facets }).has("northwick-borough-council")).toBe(false);
  const selected = looksIn("2011", { facets, selectedId: "northwick-borough-council" });
  expect(selected.has("northwick-borough-council")).toBe(true);
  expect(selected.has("southam-district-council")).toBe(false);
});

test("a presence that is switched off is not drawn", () => {
  const facets = new Set([...DEFAULT_FACETS].filter((facet) => facet !== "proposed"));
  expect(looksIn("2016", { facets }).has("safer-marchshire-young")).toBe(false);
});

test("silent things are drawn only on demand", () => {
  const id = "arts-forum";
  expect(looksIn("2015").has(id)).toBe(true);
  expect(looksIn("2016").has(id)).toBe(false);
  // It shares the place of one that is on record: that has the box.
  const looks = looksIn("2016", { facets: new Set(FACETS) });
  expect(looks.has(id)).toBe(false);
  expect(looks.get("rural-network")?.told).toEqual([
    {
      id,
      name: "Marchshire Arts Forum",
      presence: "no-longer-reported",
      difference: null,
      mark: null,
      isSilent: true,
    },
  ]);
});

test("around a sub-group whose partnership is switched off stands an empty frame, told as it stands", () => {
  const facets = new Set([...DEFAULT_FACETS].filter((facet) => facet !== "partnership"));
  const looks = looksIn("2016", { facets });
  expect(looks.get("safer-marchshire-young")?.presence).toBe("proposed");
  expect(looks.get("safer-marchshire")).toMatchObject({
    classes: "frame",
    status: "",
    mark: null,
    presence: "on-record",
  });
});

/** What is drawn of Marchshire in a period, as large as it is drawn. */
function drawnIn(text: string): readonly Place[] {
  const { places } = placeAll(record, layout);
  return [...looksIn(text).values()].map(({ id, height }) => {
    const place = places.get(id)!;
    return { ...place, rect: { ...place.rect, height } };
  });
}
const MONTHS = [
  "2009-01",
  "2009-11",
  "2009-12",
  "2010-07",
  "2011-01",
  "2011-05",
  "2011-06",
  "2011-10",
  "2012-01",
];

test.each([...MONTHS, "2009", "2010", "2011", "2012", "2024", "2010-07-05", "2011-12-31", "2012-01-01"])(
  "in %s nothing that is drawn overlaps, and every box holds what stands in it",
  (text) => {
    const drawn = drawnIn(text);
    for (const [index, a] of drawn.entries())
      for (const b of drawn.slice(index + 1)) {
        if (b.containerId === a.id)
          expect(b.rect.y + b.rect.height).toBeLessThanOrEqual(a.rect.y + a.rect.height);
        else expect(rectsOverlap(a.rect, b.rect) ? `${a.id} and ${b.id}` : "").toBe("");
      }
  },
);

test("a box closes up when what stood in it is gone", () => {
  const [before, after] = ["2011", "2012"].map(
    (text) => looksIn(text).get("marchshire-together")?.height ?? 0,
  );
  expect(after).toBeLessThan(before ?? 0);
});

test("every thing answers to one switch, and what is absent to none", () => {
  const entity = { id: "x", age: 0 };
  expect(presenceFacet({ ...entity, presence: "possible", shown: true })).toBe("possible");
  expect(presenceFacet({ ...entity, presence: "no-longer-reported", shown: false })).toBe("silent");
  expect(presenceFacet({ ...entity, presence: "proposed", shown: false })).toBe("silent");
  expect(presenceFacet({ ...entity, presence: "absent", shown: false })).toBeNull();
});

test("people are a kind of their own", () => {
  const [person] = record.persons;
  expect(kindOfEntity(record, person?.id ?? "")).toBe("person");
  expect(kindOfEntity(record, "northwick-borough-council")).toBe("council");
});

test("between two periods every difference is to be seen, with what it is, and looks as it stands at the end", () => {
  const [before, slice] = [sliceAt(record, yearOf(2009)), sliceAt(record, yearOf(2024))];
  const { entries } = comparisonOf(record, before, slice, organizationsIn(record, "marchshire"));
  const differences = new Map(entries.map(({ id, kind }) => [id, kind]));
  const facets = new Set(FACETS);
  const { places } = placeAll(record, { ...layout });
  const looks = looksOf({ record, slice, before, facets, selectedId: null, differences }, places.values());
  const placed = entries.filter(({ id }) => places.has(id));
  expect(placed.length).toBeGreaterThan(entries.length / 2);
  const seen = new Map(
    [...looks.values()].flatMap((look) => [look, ...look.told]).map((each) => [each.id, each]),
  );
  for (const { id, kind } of placed) expect(seen.get(id)?.difference, id).toBe(kind);
  expect(looks.get("leaders-board")).toMatchObject({ difference: "in-between" });
  expect(looks.get("combined-authority")?.told[0]).toMatchObject({
    id: "marchshire-together",
    mark: "ghost",
    difference: "replaced",
  });
  expect(looks.get("leaders-board")).toMatchObject({ status: "last report Feb 2022" });
});

test("in any record, exactly what differs between two years is marked as that on the plan", () => {
  fc.assert(
    fc.property(someRecord, (random) => {
      const [before, slice] = [sliceAt(random, yearOf(2009)), sliceAt(random, yearOf(2012))];
      const ids = new Set(random.organizations.map(({ id }) => id));
      const { entries } = comparisonOf(random, before, slice, ids);
      const differences = new Map(entries.map(({ id, kind }) => [id, kind]));
      const { places } = placeAll(random, { ...layout, areaId: "town" });
      const looks = looksOf(
        { record: random, slice, before, facets: new Set(FACETS), selectedId: null, differences },
        places.values(),
      );
      const all = [...looks.values()].flatMap((look) => [look, ...look.told]);
      const marked = all.flatMap(({ id, difference }) => (difference ? [[id, difference]] : []));
      const placed = [...differences].filter(([id]) => places.has(id));
      expect(new Map(marked as [string, string][])).toEqual(new Map(placed));
    }),
  );
});

test("struck out is only what ended, not what may have ended or a plan that lapsed", () => {
  const struck = (difference: DifferenceKind): boolean => isStruck({ mark: "ghost", difference });
  const kinds = ["replaced", "ended", "in-between", "may-have-ended", "lapsed"] as const;
  expect(kinds.filter(struck)).toEqual(["replaced", "ended", "in-between"]);
  expect(appearanceOfName(new Set(["box", "ghost", "unended"])).struck).toBe(false);
  expect(appearanceOfName(new Set(["box", "ghost"])).struck).toBe(true);
});
