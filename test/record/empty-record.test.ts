import { expect, test } from "vitest";
import { checkRecord } from "../../src/record/check/check";
import { emptyRecord } from "../../src/record/empty-record";

const years = { first: 2016, last: 2026 };

test("a record that is begun has a title, its years, one area, and nothing else", () => {
  const record = emptyRecord({ title: "Partnerships of Marchshire", years, areaName: "Marchshire" });
  expect(record).toMatchObject({ title: "Partnerships of Marchshire", years, defaultAreaId: "marchshire" });
  expect(record.areas).toEqual([{ id: "marchshire", name: "Marchshire" }]);
  expect(record.organizations).toEqual([]);
  expect(checkRecord(record)).toEqual([]);
});

test.each([
  ["King's Lynn & West Norfolk", "king-s-lynn-west-norfolk"],
  ["Ynys Môn", "ynys-môn"],
  ["(?)", "area"],
])("the id of %s is made of its letters: %s", (areaName, id) => {
  expect(emptyRecord({ title: "T", years, areaName }).defaultAreaId).toBe(id);
});

test("of one year, the record is of that year", () => {
  const year = { first: 2026, last: 2026 };
  expect(emptyRecord({ title: "T", years: year, areaName: "M" }).years).toEqual(year);
});
