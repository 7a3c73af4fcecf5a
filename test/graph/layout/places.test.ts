import { describe, expect, test } from "vitest";
import { placeAll } from "../../../src/graph/layout/places";
import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfPlaces } from "../../laws/places";

const record = inventedRecord();
const layoutOf = (areaId: string) => ({ areaId, columns: 6, councilsLeft: true });

lawsOfPlaces(record);

describe("the place of a thing is the same for all time", () => {
  const layout = layoutOf("marchshire");

  test("whatever was looked at before", () => {
    const before = placeAll(record, layout);
    for (const year of [2024, 2009, 2011]) sliceAt(record, yearOf(year));
    expect(placeAll(record, layout)).toEqual(before);
  });

  test("and the same from a fresh reading of the record", () => {
    expect(placeAll(inventedRecord(), layout)).toEqual(placeAll(record, layout));
  });
});

test("Eastvale's plan has no body of Marchshire", () => {
  const { places } = placeAll(record, layoutOf("eastvale"));
  expect(places.has("eastvale-board")).toBe(true);
  expect(places.has("marchshire-together")).toBe(false);
});

test("a sub-group stands in the box of its partnership, and a council in none", () => {
  const { places } = placeAll(record, layoutOf("marchshire"));
  expect(places.get("marchshire-together-scrutiny")).toMatchObject({
    kind: "chip",
    containerId: "marchshire-together",
  });
  expect(places.get("marchshire-together")?.kind).toBe("box");
  expect(places.get("northwick-borough-council")).toMatchObject({ kind: "council", containerId: null });
});
