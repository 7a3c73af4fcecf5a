import { expect, test } from "vitest";
import { areaInWords } from "../../src/words/area";
import { smallRecord } from "../small-record";

const record = smallRecord(
  {},
  {
    areas: [
      { id: "moor", name: "Moor" },
      { id: "town-of-moor", name: "Town", parent_id: "moor" },
      { id: "eastham", name: "Eastham", classification: "parish", parent_id: "moor" },
      { id: "eastham-district", name: "Eastham", classification: "district", parent_id: "moor" },
      { id: "weir-1", name: "Weir" },
      { id: "weir-2", name: "Weir" },
    ],
  },
);
const called = (id: string): string => areaInWords(record, id);

test("an area is called by its name, and everywhere all areas", () => {
  expect(called("shire")).toBe("Shire");
  expect(called("all")).toBe("all areas");
});

test("areas of one name are told apart by what they lie in", () => {
  expect([called("town"), called("town-of-moor")]).toEqual(["Town (Shire)", "Town (Moor)"]);
});

test("within one and the same, by their kind, and where nothing else tells, by their id", () => {
  expect([called("eastham"), called("eastham-district")]).toEqual(["Eastham (parish)", "Eastham (district)"]);
  expect([called("weir-1"), called("weir-2")]).toEqual(["Weir (weir-1)", "Weir (weir-2)"]);
});
