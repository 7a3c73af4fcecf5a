import { expect, test } from "vitest";
import { DEFAULT_FACETS, FACETS, type Facet } from "../../src/graph/plan/facet";
import { sliceAt } from "../../src/record/slice";
import { facetCounts } from "../../src/store/counts";
import { yearOf } from "../../src/time/period";
import { smallRecord } from "../small-record";

const record = smallRecord();
const IDS = [...record.organizations, ...record.persons].map(({ id }) => id);
const counts = (year: number, facets: ReadonlySet<Facet> = DEFAULT_FACETS) =>
  Object.fromEntries(facetCounts(record, sliceAt(record, yearOf(year)), IDS, facets));

test("in 2010 each switch tells how many things it shows", () => {
  expect(counts(2010)).toEqual({
    council: 1,
    partnership: 4,
    "sub-group": 1,
    organisation: 1,
    person: 1,
    "on-record": 5,
    proposed: 1,
  });
});

test("presences are counted among the kinds that are switched on", () => {
  expect(counts(2010, new Set(["council", "organisation"]))).toMatchObject({ "on-record": 2 });
  expect(counts(2010, new Set(FACETS))).toMatchObject({ "on-record": 6, proposed: 1 });
});

test("what is silent is counted by its switch, and its kind is not", () => {
  expect(counts(2009)).toEqual({ partnership: 2, "on-record": 2, silent: 4 });
});

test("what is absent is counted nowhere", () => {
  const small = smallRecord();
  const gone = facetCounts(small, sliceAt(small, yearOf(2011)), ["old-forum"], new Set(FACETS));
  expect([...gone]).toEqual([]);
});
