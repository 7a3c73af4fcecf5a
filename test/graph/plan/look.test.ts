import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import { placeAll } from "../../../src/graph/layout/places";
import { rectsOverlap } from "../../../src/graph/layout/rect";
import { DEFAULT_FACETS, FACETS, type Facet } from "../../../src/graph/plan/facet";
import type { Look } from "../../../src/graph/plan/look";
import { kindOfEntity, looksOf, presenceFacet } from "../../../src/graph/plan/look";
import { comparisonOf } from "../../../src/lineage/comparison";
import { organizationsIn } from "../../../src/record/area";
import type { PartnershipRecord } from "../../../src/record/record";
import { sliceAt } from "../../../src/record/slice";
import { periodBefore, periodOf, yearOf } from "../../../src/time/period";
import { someRecord } from "../../random-record";
import { shippedRecord } from "../../shipped-record";

const record = shippedRecord();
const layout = { areaId: "cambridgeshire", columns: 6, councilsLeft: true, apart: false };

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
  const direct = looksIn("2011", { of: shippedRecord() });
  const travelled = shippedRecord();
  for (const text of ["2024", "2009", "2010-07", "2013", "2011-05-20"]) looksIn(text, { of: travelled });
  expect(looksIn("2011", { of: travelled })).toEqual(direct);
});

describe("in 2011", () => {
  const looks = looksIn("2011");

  test("a proposed sub-group of the LEP looks proposed", () => {
    expect(looks.get("lep-cleantech-sub-group")).toMatchObject({
      classes: "proposed",
      age: 0,
      status: "proposed Sep 2011",
      mark: null,
    });
  });

  test("the Safer Board is told to have ended in May", () => {
    expect(looks.get("safer-and-stronger-board")).toMatchObject({
      classes: "on-record",
      age: 0,
      status: "ended May 2011",
    });
  });

  test("the partnership of 2024 with the same name is not to be seen", () => {
    expect(looks.has("greater-cambridge-partnership")).toBe(false);
    expect(looks.has("greater-cambridge-partnership-1998")).toBe(true);
  });

  test("what was last reported in 2010 looks a year old, and says so", () => {
    expect(looksIn("2012").get("cambridgeshire-care-partnership")).toMatchObject({
      classes: "unreported",
      age: 1,
      status: "last report Jul 2010",
    });
  });
});

test("what has just ended stays for one step as a ghost", () => {
  expect(looksIn("2012").get("safer-and-stronger-board")).toMatchObject({
    classes: "absent ghost",
    mark: "ghost",
    status: "ended May 2011",
  });
  expect(looksIn("2013").has("safer-and-stronger-board")).toBe(false);
});

test("what begins in the period is new", () => {
  expect(looksIn("2010").get("greater-cambridge-greater-peterborough-lep")).toMatchObject({
    classes: "on-record new",
    status: "formed Sep 2010",
  });
});

test("a kind that is switched off is not drawn, but for what is selected", () => {
  const facets = new Set([...DEFAULT_FACETS].filter((facet) => facet !== "council"));
  expect(looksIn("2011", { facets }).has("cambridge-city-council")).toBe(false);
  const selected = looksIn("2011", { facets, selectedId: "cambridge-city-council" });
  expect(selected.has("cambridge-city-council")).toBe(true);
  expect(selected.has("huntingdonshire-district-council")).toBe(false);
});

test("a presence that is switched off is not drawn", () => {
  const facets = new Set([...DEFAULT_FACETS].filter((facet) => facet !== "proposed"));
  expect(looksIn("2011", { facets }).has("lep-cleantech-sub-group")).toBe(false);
});

test("silent things are drawn only on demand", () => {
  const id = "cambridgeshire-care-partnership";
  expect(looksIn("2015").has(id)).toBe(true);
  expect(looksIn("2016").has(id)).toBe(false);
  expect(looksIn("2016", { facets: new Set(FACETS) }).get(id)).toMatchObject({
    presence: "no-longer-reported",
    age: 5,
  });
});

test("around a sub-group whose partnership is switched off stands an empty frame, told as it stands", () => {
  const facets = new Set([...DEFAULT_FACETS].filter((facet) => facet !== "partnership"));
  const looks = looksIn("2011", { facets });
  expect(looks.get("lep-cleantech-sub-group")?.presence).toBe("proposed");
  expect(looks.get("greater-cambridge-greater-peterborough-lep")).toMatchObject({
    classes: "frame",
    status: "",
    mark: null,
    presence: "on-record",
  });
});

/** What is drawn of Cambridgeshire in a period, as large as it is drawn. */
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
  const lep = "greater-cambridge-greater-peterborough-lep";
  const [before, after] = ["2010", "2011"].map((text) => looksIn(text).get(lep)?.height ?? 0);
  expect(before).toBeLessThan(after ?? 0);
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
  expect(kindOfEntity(record, "cambridge-city-council")).toBe("council");
});

test("between two periods every difference is to be seen, with what it is, and looks as it stands at the end", () => {
  const [before, slice] = [sliceAt(record, yearOf(2009)), sliceAt(record, yearOf(2024))];
  const { entries } = comparisonOf(record, before, slice, organizationsIn(record, "cambridgeshire"));
  const differences = new Map(entries.map(({ id, kind }) => [id, kind]));
  const facets = new Set(FACETS);
  const looks = looksOf(
    { record, slice, before, facets, selectedId: null, differences },
    placeAll(record, { ...layout, apart: true }).places.values(),
  );
  for (const { id, kind } of entries) expect(looks.get(id)?.difference, id).toBe(kind);
  expect(looks.get("cambridgeshire-together")).toMatchObject({
    classes: "absent ghost",
    difference: "in-between",
  });
  expect(looks.get("integrated-care-partnership")).toMatchObject({ status: "first report Jun 2024" });
});

test("in any record, exactly what differs between two years is marked as that on the plan", () => {
  fc.assert(
    fc.property(someRecord, (random) => {
      const [before, slice] = [sliceAt(random, yearOf(2009)), sliceAt(random, yearOf(2012))];
      const ids = new Set(random.organizations.map(({ id }) => id));
      const { entries } = comparisonOf(random, before, slice, ids);
      const differences = new Map(entries.map(({ id, kind }) => [id, kind]));
      const looks = looksOf(
        { record: random, slice, before, facets: new Set(FACETS), selectedId: null, differences },
        placeAll(random, { ...layout, areaId: "town", apart: true }).places.values(),
      );
      const marked = [...looks.values()].flatMap(({ id, difference }) =>
        difference ? [[id, difference]] : [],
      );
      expect(new Map(marked as [string, string][])).toEqual(differences);
    }),
  );
});
