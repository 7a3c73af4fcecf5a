import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jointsIn } from "../../src/lineage/joint";
import { linkPresenceIn } from "../../src/lineage/link-presence";
import type { Way } from "../../src/lineage/way";
import { isPlanned, stopsOn, turned } from "../../src/lineage/way";
import { passageCost, stepCost } from "../../src/lineage/way-cost";
import { waysBetween } from "../../src/lineage/ways";
import type { PartnershipRecord } from "../../src/record/record";
import type { Slice } from "../../src/record/slice";
import { sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";
import { somePeriod, someRecord } from "../random-record";
import { smallRecord, source } from "../small-record";

const record = inventedRecord();
const idsOf = (way: Way): readonly string[] => [
  ...way.slice(0, 1).map(({ from }) => from),
  ...way.map(({ to }) => to),
];
const ways = (from: string, to: string, year: number): readonly (readonly string[])[] =>
  waysBetween(record, sliceAt(record, yearOf(year)), from, to).map(idsOf);

describe("the way between two", () => {
  test("through a body on which both sit", () => {
    expect(ways("marchshire-county-council", "northwick-nhs-trust", 2010)).toEqual([
      ["marchshire-county-council", "marchshire-together", "northwick-nhs-trust"],
    ]);
  });

  test("through what one reports to, and what the other is part of", () => {
    expect(ways("safer-northwick", "marchshire-together-executive", 2010)).toEqual([
      ["safer-northwick", "marchshire-together", "marchshire-together-executive"],
    ]);
  });

  test("by what became of the one, in the year of the change alone", () => {
    expect(ways("safer-northwick", "safer-marchshire", 2014)).toEqual([
      ["safer-northwick", "safer-marchshire"],
    ]);
    expect(ways("safer-northwick", "safer-marchshire", 2013)).toEqual([]);
    expect(ways("safer-northwick", "safer-marchshire", 2016)).toEqual([]);
  });

  test("is none where one of them is not reported, or is not in the record", () => {
    expect(ways("northwick-nhs-trust", "marchshire-together", 2012)).toEqual([]);
    expect(ways("northwick-nhs-trust", "nobody", 2010)).toEqual([]);
    expect(ways("northwick-nhs-trust", "northwick-nhs-trust", 2010)).toEqual([]);
  });

  test("through structures is taken before one through a council that both have to do with, though it is a step longer", () => {
    // Both chair for the same council: that would be no more than two steps.
    expect(ways("anna-hill", "carys-moon", 2016)).toEqual([
      ["anna-hill", "leaders-board", "safer-marchshire", "carys-moon"],
    ]);
  });

  test("leads over a plan where nothing else joins the two", () => {
    const [way = []] = waysBetween(
      record,
      sliceAt(record, yearOf(2016)),
      "safer-marchshire-young",
      "leaders-board",
    );
    expect(idsOf(way)).toEqual(["safer-marchshire-young", "safer-marchshire", "leaders-board"]);
    expect(isPlanned(way)).toBe(true);
  });
});

test("a body that is called as an object's own property is found like any other", () => {
  const odd = smallRecord(
    {},
    {
      organizations: [
        {
          id: "__proto__",
          name: "Odd Board",
          classification: "sub-group",
          theme: "overarching",
          area_id: "town",
          parent_id: "town-partnership",
          sources: [{ document_id: "report-2010", locator: "1.1", says: "existing" }],
        },
      ],
    },
  );
  expect(waysBetween(odd, sliceAt(odd, yearOf(2010)), "__proto__", "north-safety").map(idsOf)).toEqual([
    ["__proto__", "town-partnership", "north-safety"],
  ]);
});

const everyPair = ({ organizations, persons }: PartnershipRecord): readonly (readonly [string, string])[] => {
  const ids = [...organizations, ...persons].map(({ id }) => id);
  return ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to] as const));
};

/** Found by trying them all, without a search; what a way costs is added up step by step. */
function everyWay(random: PartnershipRecord, slice: Slice, from: string, to: string) {
  const joints = [...jointsIn(random, slice).values()];
  const on = (
    here: string,
    seen: readonly string[],
    cost: number,
  ): readonly { ids: readonly string[]; cost: number }[] =>
    joints.flatMap(({ pair: { ends }, link, presence }) => {
      const next = ends.find((id) => id !== here);
      if (!ends.includes(here) || next === undefined || seen.includes(next)) return [];
      const sum = cost + stepCost(link, presence) + (here === from ? 0 : passageCost(random, here));
      return next === to ? [{ ids: [...seen, next], cost: sum }] : on(next, [...seen, next], sum);
    });
  return on(from, [from], 0);
}

function expectLeast(
  random: PartnershipRecord,
  slice: Slice,
  from: string,
  to: string,
  found: readonly Way[],
): void {
  const all = everyWay(random, slice, from, to);
  const least = Math.min(...all.map(({ cost }) => cost));
  const expected = all.filter(({ cost }) => cost === least).map(({ ids }) => ids.join());
  expect(found.map((way) => idsOf(way).join()).toSorted()).toEqual(expected.toSorted());
}

test("a way on record is taken before a shorter one by a plan", () => {
  const planned = {
    id: "trust-to-report",
    type: "reports_to",
    from_id: "health-trust",
    to_id: "north-safety",
    sources: [source("planned")],
  };
  const record = smallRecord({}, { relations: [planned] });
  expect(
    waysBetween(record, sliceAt(record, yearOf(2010)), "health-trust", "north-safety").map(idsOf),
  ).toEqual([["health-trust", "town-partnership", "north-safety"]]);
});

const NODES = ["a", "b", "c", "d", "e", "f"] as const;
/** Some structures and councils, much linked with each other. */
const someTangle = fc
  .record({
    kinds: fc.array(fc.constantFrom("partnership", "council"), { minLength: 6, maxLength: 6 }),
    lines: fc.array(fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES)), { maxLength: 12 }),
  })
  .map(({ kinds, lines }) =>
    smallRecord(
      {},
      {
        organizations: NODES.map((id, index) => ({
          id,
          name: id,
          classification: kinds[index],
          theme: kinds[index] === "council" ? "council" : "health",
          area_id: "town",
          sources: [source("existing")],
        })),
        relations: lines
          .filter(([from, to]) => from !== to)
          .map(([from_id, to_id], index) => ({
            id: `line-${index}`,
            type: "supports",
            from_id,
            to_id,
            sources: [source("existing")],
          })),
      },
    ),
  );

test("in any tangle the ways are all that cost least, found as well by trying them all", () => {
  fc.assert(
    fc.property(someTangle, (tangle) => {
      const slice = sliceAt(tangle, yearOf(2010));
      for (const to of NODES)
        if (to !== "a") expectLeast(tangle, slice, "a", to, waysBetween(tangle, slice, "a", to));
    }),
    { numRuns: 50 },
  );
});

describe("in any record and period", () => {
  const law = (
    holds: (random: PartnershipRecord, slice: Slice, from: string, to: string, found: readonly Way[]) => void,
  ) =>
    fc.assert(
      fc.property(someRecord, somePeriod, (random, period) => {
        const slice = sliceAt(random, period);
        for (const [from, to] of everyPair(random))
          holds(random, slice, from, to, waysBetween(random, slice, from, to));
      }),
      { numRuns: 60 },
    );

  test("each step of a way is a link that holds then, with its evidence, and leads on from the one before", () => {
    law((random, slice, from, to, found) => {
      for (const way of found) {
        expect([way[0]?.from, way.at(-1)?.to]).toEqual([from, to]);
        expect(stopsOn(way)).toEqual(way.slice(0, -1).map((step) => step.to));
        for (const { from: here, to: there, link, presence } of way) {
          expect([link.from, link.to].toSorted()).toEqual([here, there].toSorted());
          expect(presence).toBe(linkPresenceIn(random, slice, link));
          expect(["on-record", "possible", "proposed"]).toContain(presence);
          expect(link.item.sources.length).toBeGreaterThan(0);
        }
      }
    });
  });

  test("the ways are all that cost least, and there are none only where nothing joins the two", () => {
    law(expectLeast);
  });

  test("the way there is the way back, turned round", () => {
    law((random, slice, from, to, found) => {
      expect(waysBetween(random, slice, to, from)).toEqual(found.map(turned));
    });
  });
});
