import { expect, test } from "vitest";
import { byYear, changesAmong } from "../../src/lineage/change-list";
import { organizationsIn } from "../../src/record/area";
import { inventedRecord } from "../fixtures/invented-record";
import { event, smallRecord } from "../small-record";

const record = inventedRecord();
const marchshire = organizationsIn(record, "marchshire");
const ANY = { type: null, certainty: null };

test("the changes of an area stand in order of time, under their years", () => {
  const years = byYear(changesAmong(record, marchshire, ANY));
  expect(years.map(({ year, datedEvents }) => [year, ...datedEvents.map(({ event: { id } }) => id)])).toEqual(
    [
      [2011, "together-replaced"],
      [2013, "green-ended"],
      [2014, "safer-merged", "trust-restructured"],
      [2015, "health-split", "skills-demerged"],
      [2016, "trust-to-be-replaced", "rural-proposed"],
      [2017, "growth-renamed", "authority-formed"],
      [2018, "visit-absorbed"],
      [2020, "transport-transferred"],
    ],
  );
});

test("they are filtered by kind and by certainty", () => {
  const idsOf = (certainty: "happened" | "planned") =>
    changesAmong(record, marchshire, { type: "replaced", certainty }).map(({ event: { id } }) => id);
  expect(idsOf("happened")).toEqual(["together-replaced"]);
  expect(idsOf("planned")).toEqual(["trust-to-be-replaced"]);
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
