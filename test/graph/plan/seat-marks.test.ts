import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SeatMark } from "../../../src/graph/plan/seat-marks";
import { drawnMarks, seatMarks, widthOfMarks } from "../../../src/graph/plan/seat-marks";
import type { PartnershipRecord } from "../../../src/record/record";
import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { inventedRecord } from "../../fixtures/invented-record";
import { expectMarksOfTable, lawsOfSeats } from "../../laws/seats";
import { someRecord } from "../../random-record";
import { smallRecord, source } from "../../small-record";
import { rowsOf, tableOfYear } from "../../views/table/table-of";

const marksIn = (year: number, record: PartnershipRecord, chosenId: string | null = null) =>
  seatMarks(record, sliceAt(record, yearOf(year)), "town-partnership", chosenId).map(
    ({ standing, ours, count }) => `${count} ${standing}${ours ? " of ours" : ""}`,
  );

describe("a seat of the small town", () => {
  test("is filled where somebody is named for it", () => {
    expect(marksIn(2010, smallRecord())).toEqual(["1 held"]);
  });

  test("is ringed where nobody was ever named for it", () => {
    const record = smallRecord({ "ann-chairs": { post_id: undefined, role: "Guest" } });
    expect(marksIn(2010, record)).toEqual(["1 held", "1 office"]);
  });

  test("is hollow where its holder was last heard of before, or nothing is reported of it", () => {
    const both = [source("existing", "2010-07-05"), source("existing", "2012-03-01")];
    const left = smallRecord({ "town-partnership": { sources: both }, chair: { sources: both } });
    expect(marksIn(2012, left)).toEqual(["1 unknown"]);
    expect(marksIn(2013, left)).toEqual(["1 unknown"]);
  });

  test("is of the council on whose behalf it is held, and of the person who holds it", () => {
    expect(marksIn(2010, smallRecord(), "town-council")).toEqual(["1 held of ours"]);
    expect(marksIn(2010, smallRecord(), "ann")).toEqual(["1 held of ours"]);
    expect(marksIn(2010, smallRecord(), "health-trust")).toEqual(["1 held"]);
  });
});

describe("marks in a row", () => {
  const mark = (standing: SeatMark["standing"], count: number): SeatMark => ({
    standing,
    count,
    ours: false,
  });
  const drawn = (marks: readonly SeatMark[], room = 100) =>
    drawnMarks(marks, room).map(({ standing, x, number }) => [standing, x, number]);

  test("are one for each seat", () => {
    expect(drawn([mark("held", 2), mark("office", 1)])).toEqual([
      ["held", 0, null],
      ["held", 11, null],
      ["office", 22, null],
    ]);
  });

  test("are one with a number for more than four of a kind", () => {
    expect(drawn([mark("held", 1), mark("office", 8)])).toEqual([
      ["held", 0, null],
      ["office", 11, "8"],
    ]);
  });

  test("are one for each kind where there is no room for more", () => {
    expect(drawn([mark("held", 4), mark("office", 4)], 60)).toEqual([
      ["held", 0, "4"],
      ["office", expect.closeTo(19.67, 1), "4"],
    ]);
    expect(widthOfMarks(drawnMarks([mark("held", 4), mark("office", 4)], 60))).toBeLessThan(40);
  });
});

test("an office whose holder was last heard of before the year is one seat, vacant in the table and on the plan", () => {
  const record = inventedRecord();
  const table = tableOfYear(record, "seats", 2017, "marchshire");
  expect(rowsOf(table, "On", "safer-marchshire", "Seats", "Held by")).toEqual([["1", ""]]);
  const marks = seatMarks(record, sliceAt(record, yearOf(2017)), "safer-marchshire", null);
  expect(marks).toEqual([{ standing: "unknown", ours: false, count: 1 }]);
});

lawsOfSeats(inventedRecord());

test("of any record the boxes mark the seats of the table, in every year", () => {
  fc.assert(
    fc.property(someRecord, (record) => expectMarksOfTable(record, "all")),
    { numRuns: 200 },
  );
});
