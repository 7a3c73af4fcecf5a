import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sliceAsJson } from "../../src/io/slice-json";
import { organizationsIn } from "../../src/record/area";
import type { CollectionName, PartnershipRecord } from "../../src/record/record";
import { COLLECTION_NAMES } from "../../src/record/record";
import { entityIn, sliceAt } from "../../src/record/slice";
import { periodOf, yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";
import { somePeriod, someRecord } from "../random-record";
import { event, smallRecord, source } from "../small-record";
import { popoloFaults } from "./popolo";

type Thing = Readonly<Record<string, unknown>> & { readonly id: string };
type Document = Readonly<Record<CollectionName, readonly Thing[]>> & {
  readonly as_at: unknown;
  readonly named: { readonly organizations: readonly Thing[]; readonly posts: readonly Thing[] };
};

const written = (record: PartnershipRecord, period: string, ids?: ReadonlySet<string>): Document =>
  JSON.parse(sliceAsJson(record, sliceAt(record, periodOf(period)!), ids));
const idsOf = (entities: readonly Thing[]): readonly string[] => entities.map(({ id }) => id);
const WITH_PRESENCE = [
  "organizations",
  "persons",
  "posts",
  "memberships",
  "relations",
  "contributions",
] as const;

const heldIn = (document: Document): ReadonlySet<string> =>
  new Set([
    ...COLLECTION_NAMES.flatMap((name) => idsOf(document[name])),
    ...idsOf(document.named.organizations),
    ...idsOf(document.named.posts),
  ]);

/** Whatever stands in a field called `…_id` or `…_ids`, or is the member of a membership. Knows nothing of how they are written. */
function idsNamedIn(value: unknown, field = ""): readonly string[] {
  if (typeof value === "string") return /_ids?$|^member$/.test(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((inner) => idsNamedIn(inner, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    idsNamedIn(inner, field === "member" && name === "id" ? "member" : name),
  );
}

const namesNothingElse = (document: Document): void => {
  const held = heldIn(document);
  expect(idsNamedIn(document).filter((id) => !held.has(id))).toEqual([]);
};

describe("a period as JSON", () => {
  test("says of which days it tells", () => {
    expect(written(smallRecord(), "2010").as_at).toEqual({
      period: "2010",
      first_day: "2010-01-01",
      last_day: "2010-12-31",
    });
    expect(written(smallRecord(), "2010-07-05").as_at).toEqual({
      period: "2010-07-05",
      first_day: "2010-07-05",
      last_day: "2010-07-05",
    });
  });

  test("says of each thing how it stands in the period", () => {
    const { organizations, persons } = written(smallRecord(), "2010");
    const [council] = organizations;
    expect(council).toMatchObject({ id: "town-council", presence: "on-record" });
    expect(council).not.toHaveProperty("presence_side");
    expect(persons).toMatchObject([{ id: "ann", presence: "on-record" }]);
  });

  test("says of what nobody reports whether that is before the first report or after the last", () => {
    const sides = (period: string) => written(smallRecord(), period).persons;
    expect(sides("2009")).toMatchObject([{ presence: "not-yet-reported" }]);
    expect(sides("2013")).toMatchObject([{ presence: "no-longer-reported" }]);
  });

  test("leaves out what is absent, but for what a change of the period names", () => {
    const record = smallRecord({ "forum-replaced": { date: "2009-05-01" } });
    const inMonthOfChange = written(record, "2009-05");
    expect(idsOf(inMonthOfChange.change_events)).toEqual(["forum-replaced"]);
    expect(inMonthOfChange.change_events).toMatchObject([{ bearing: "in" }]);
    expect(idsOf(inMonthOfChange.organizations)).not.toContain("old-forum");
    expect(inMonthOfChange.named.organizations).toMatchObject([{ id: "old-forum", presence: "absent" }]);
    const later = written(record, "2010");
    expect(later.change_events).toEqual([]);
    expect(later.named.organizations).toEqual([]);
  });

  test("a change that was announced in the period is in it", () => {
    const planned = event("plan", "merged", ["health-trust", "north-safety"], ["new-board"], {
      certainty: "planned",
      sources: [source("planned")],
    });
    const { change_events } = written(smallRecord({}, { change_events: [planned] }), "2010");
    expect(change_events).toMatchObject([{ id: "plan", bearing: "announced" }]);
  });

  test("the paragraph goes with each thing, and its document with the paragraph", () => {
    const { relations, documents } = written(smallRecord(), "2010");
    expect(relations).toMatchObject([{ sources: [{ document_id: "report-2010", locator: "1.1" }] }]);
    expect(idsOf(documents)).toEqual(["report-2010"]);
  });

  test("of the bodies that are asked for: links between them, and their people", () => {
    const asked = new Set(["town-council", "town-partnership"]);
    const document = written(smallRecord(), "2010", asked);
    expect(idsOf(document.organizations)).toEqual(["town-council", "town-partnership"]);
    expect(idsOf(document.memberships)).toEqual(["ann-chairs"]);
    expect(idsOf(document.persons)).toEqual(["ann"]);
    expect(idsOf(document.relations)).toEqual([]);
    expect(idsOf(document.contributions)).toEqual(["council-pays"]);
    const without = written(smallRecord(), "2010", new Set(["north-safety"]));
    expect(without.persons).toEqual([]);
    expect(idsOf(without.organizations)).toEqual(["north-safety"]);
    expect(idsOf(without.named.organizations)).toEqual(["town-council", "safety-partnerships"]);
  });

  test("of nothing, where nothing is asked for", () => {
    const document = written(inventedRecord(), "2011", new Set());
    expect([...heldIn(document)]).toEqual([]);
  });
});

describe("laws of a period as JSON", () => {
  test("it holds exactly what is not absent, with the presence of the slice", () => {
    fc.assert(
      fc.property(someRecord, somePeriod, (record, period) => {
        const slice = sliceAt(record, period);
        const document: Document = JSON.parse(sliceAsJson(record, slice));
        for (const name of WITH_PRESENCE) {
          const there = record[name].filter(({ id }) => entityIn(slice, id).presence !== "absent");
          expect(idsOf(document[name])).toEqual(there.map(({ id }) => id));
          for (const { id, presence } of document[name]) expect(presence).toBe(entityIn(slice, id).presence);
        }
      }),
    );
  });

  test("it names nothing that it does not hold, whatever is asked for", () => {
    const someIds = fc.option(fc.subarray(["alpha", "beta", "gamma", "delta"]), { nil: undefined });
    fc.assert(
      fc.property(someRecord, somePeriod, someIds, (record, period, ids) => {
        namesNothingElse(JSON.parse(sliceAsJson(record, sliceAt(record, period), ids && new Set(ids))));
      }),
    );
  });

  test("of the invented record, too, in every year and area", () => {
    const record = inventedRecord();
    for (let year = 2008; year <= 2025; year += 1) {
      const slice = sliceAt(record, yearOf(year));
      for (const area of ["all", "marchshire", "eastvale"]) {
        namesNothingElse(JSON.parse(sliceAsJson(record, slice, organizationsIn(record, area))));
      }
    }
  });

  test("it is Popolo 1.0.1 with our own fields on each thing", () => {
    const document = written(inventedRecord(), "2011");
    expect(popoloFaults(document, ["presence", "presence_side"])).toEqual([]);
    expect(popoloFaults({ ...document, ...bare, ...document.named }, ["presence", "presence_side"])).toEqual(
      [],
    );
    expect(popoloFaults(document)).not.toEqual([]);
  });
});

const bare = { persons: [], memberships: [], areas: [] };
