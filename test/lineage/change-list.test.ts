import { expect, test } from "vitest";
import { byYear, changesAmong } from "../../src/lineage/change-list";
import { organizationsIn } from "../../src/record/area";
import { shippedRecord } from "../shipped-record";
import { event, smallRecord } from "../small-record";

const record = shippedRecord();
const cambridgeshire = organizationsIn(record, "cambridgeshire");
const ANY = { type: null, certainty: null };

test("the changes of an area stand in order of time, under their years", () => {
  const years = byYear(changesAmong(record, cambridgeshire, ANY));
  expect(years.map(({ year, datedEvents }) => [year, datedEvents.length])).toEqual([
    [1998, 1],
    [2006, 1],
    [2009, 1],
    [2010, 15],
    [2011, 27],
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

test("a change of which only the earliest day is known stands under the year of that", () => {
  const open = smallRecord(
    {},
    {
      change_events: [
        event("open", "restructured", ["town-board"], ["town-board"], { date_edtf: "[2011-05-01..]" }),
      ],
    },
  );
  const years = byYear(changesAmong(open, new Set(["town-board"]), ANY));
  expect(years.map(({ year }) => year)).toEqual([2011]);
});
