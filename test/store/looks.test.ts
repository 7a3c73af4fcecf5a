import { expect, test } from "vitest";
import type { Facet } from "../../src/graph/plan/facet";
import { DEFAULT_FACETS } from "../../src/graph/plan/facet";
import { placesOf } from "../../src/store/derived";
import { looksAmong, looksAt } from "../../src/store/looks";
import { yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const layout = { areaId: "marchshire", columns: 6, councilsLeft: true };
const WITHOUT_GROUPS = new Set<Facet>([...DEFAULT_FACETS].filter((facet) => facet !== "sub-group"));
const sightOf = (selectedId: string | null, facets: ReadonlySet<Facet> = DEFAULT_FACETS) => ({
  period: yearOf(2011),
  comparedTo: null,
  facets,
  selectedId,
});

test("whatever is selected, all looks as when it is found for that selection alone", () => {
  const ids = [...record.organizations, ...record.persons].map(({ id }) => id);
  const places = [...placesOf(record, layout).places.values()];
  for (const facets of [DEFAULT_FACETS, WITHOUT_GROUPS])
    for (const id of ids) {
      const sight = sightOf(id, facets);
      expect(looksAt(record, { sight, layout }), id).toEqual(
        looksAmong(record, { ...layout, sight, places }),
      );
    }
});

test("who selects a structure that is shown gets what was there before, and who selects a council does not", () => {
  const before = looksAt(record, { sight: sightOf(null), layout });
  expect(looksAt(record, { sight: sightOf("leaders-board"), layout })).toBe(before);
  expect(looksAt(record, { sight: sightOf("northwick-borough-council"), layout })).not.toBe(before);
});
