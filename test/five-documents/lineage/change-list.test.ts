import { expect, test } from "vitest";
import { byYear, changesAmong } from "../../../src/lineage/change-list";
import { organizationsIn } from "../../../src/record/area";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const cambridgeshire = organizationsIn(record, "cambridgeshire");
const ANY = { type: null, certainty: null };

test("the changes of an area stand in order of time, under their years", () => {
  const years = byYear(changesAmong(record, cambridgeshire, ANY));
  expect(years.map(({ year, datedEvents }) => [year, datedEvents.length])).toEqual([
    [1998, 1],
    [2006, 1],
    [2009, 1],
    [2010, 16],
    [2011, 28],
    [2017, 1],
    [2019, 1],
    [2022, 1],
    [2024, 5],
  ]);
});

test("they are filtered by kind and by certainty", () => {
  const replaced = changesAmong(record, cambridgeshire, { type: "replaced", certainty: "happened" });
  expect(replaced.map(({ event: { id } }) => id)).toEqual([
    "e-childrens-trust-board-replaced-cypsp",
    "e-safer-and-stronger-replaced-cssb",
    "e-cambridgeshire-together-replaced",
  ]);
});
