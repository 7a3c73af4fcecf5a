import { expect, test } from "vitest";
import { placeAll } from "../../../src/graph/layout/places";
import { DEFAULT_FACETS } from "../../../src/graph/plan/facet";
import { looksBesideWay } from "../../../src/graph/plan/lit-way";
import { looksOf } from "../../../src/graph/plan/looks";
import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { smallRecord } from "../../small-record";

test("beside a way all else steps aside and tells no part; a box does not that holds what the way leads through", () => {
  const record = smallRecord();
  const { places } = placeAll(record, { areaId: "town", columns: 3, councilsLeft: true });
  const [slice, before] = [sliceAt(record, yearOf(2010)), sliceAt(record, yearOf(2009))];
  const selectedId = "town-council";
  const sight = { record, slice, before, facets: DEFAULT_FACETS, selectedId, differences: null };
  const looks = looksOf(sight, places.values());
  expect(looks.get("town-partnership")?.part).not.toBe("");
  const way = { ids: new Set(["town-council", "town-board"]), lineIds: new Set<string>() };
  const beside = looksBesideWay(looks, places, way);
  const asideOf = (id: string) => beside.get(id)?.classes.includes("aside");
  expect(["town-council", "town-board", "town-partnership", "north-safety"].map(asideOf)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect([...beside.values()].map(({ part }) => part).filter((part) => part !== "")).toEqual([]);
});
