import { describe, expect, test } from "vitest";
import { DEFAULT_FACETS } from "../../src/graph/plan/facet";
import { comparedPeriods, comparisonAt } from "../../src/store/compared";
import { monthOf, yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();

describe("the two periods that are compared", () => {
  test("come earlier first, whichever of them the timeline shows", () => {
    const pair = [yearOf(2010), yearOf(2024)];
    expect(comparedPeriods({ period: yearOf(2024), comparedTo: yearOf(2010) })).toEqual(pair);
    expect(comparedPeriods({ period: yearOf(2010), comparedTo: yearOf(2024) })).toEqual(pair);
  });

  test("are none where nothing is compared, or one lies within the other", () => {
    expect(comparedPeriods({ period: yearOf(2010), comparedTo: null })).toBeNull();
    expect(comparedPeriods({ period: yearOf(2010), comparedTo: yearOf(2010) })).toBeNull();
    expect(comparedPeriods({ period: yearOf(2010), comparedTo: monthOf(2010, 8) })).toBeNull();
  });
});

test("only the kinds that are switched on are compared", () => {
  const here = { areaId: "marchshire", period: yearOf(2011), comparedTo: yearOf(2010) };
  const some = comparisonAt(record, { ...here, facets: DEFAULT_FACETS });
  const more = comparisonAt(record, {
    ...here,
    facets: new Set([...DEFAULT_FACETS, "organisation" as const]),
  });
  expect(some?.entries.length).toBe(7);
  expect(more?.entries.length).toBe(9);
});
