import { expect, test } from "vitest";
import { faultsOf, source } from "../../small-record";

test.each([
  ["town-board", "founding_date", "2010-13"],
  ["town-board", "dissolution_edtf", "soon"],
  ["forum-replaced", "date", "2009-02-30"],
  ["forum-replaced", "announced_date", "2009-00"],
  ["ann-chairs", "start_edtf", "spring 2010"],
  ["ann-chairs", "end_date", "2011-02-29"],
  ["chair", "start_date", "2010-11-31"],
  ["council-pays", "period", "2010 to 2011"],
  ["report-2010", "date", "5 July 2010"],
])("%s has a %s that is not in the calendar: %s", (item, field, text) => {
  expect(faultsOf({ [item]: { [field]: text } })).toEqual([
    `town.json: ${item}: ${field}: expected a date such as 2010, 2010-07 or 2010-07-05, or EDTF; found "${text}"`,
  ]);
});

test("a date that is none is told with what was expected in its place", () => {
  expect(
    faultsOf({ "forum-replaced": { date_edtf: "[2009-05-40]" }, "ann-chairs": { end_edtf: "05/07/2010" } }),
  ).toEqual([
    'town.json: ann-chairs: end_edtf: expected the year first, such as 2010-07-05; found "05/07/2010"',
    'town.json: forum-replaced: date_edtf: expected one of a set such as [2009,2011] or [2009..2011], the earlier first; found "[2009-05-40]"',
  ]);
});

test("the date of a piece of evidence is checked as well", () => {
  expect(faultsOf({ ann: { sources: [source("existing"), source("existing", "2010-17")] } })).toEqual([
    'town.json: ann: sources.1.date: expected a date such as 2010, 2010-07 or 2010-07-05, or EDTF; found "2010-17"',
  ]);
});

test("a body does not end before it begins", () => {
  expect(faultsOf({ "new-board": { founding_date: "2011-06", dissolution_date: "2011-05" } })).toEqual([
    'town.json: new-board: dissolution_date: expected a day not before founding_date (2011-06); found "2011-05"',
  ]);
});

test("a seat does not end before it begins", () => {
  expect(faultsOf({ "ann-chairs": { start_date: "2011", end_date: "2010-12-31" } })).toEqual([
    'town.json: ann-chairs: end_date: expected a day not before start_date (2011); found "2010-12-31"',
  ]);
});

test("what ends in the month in which it begins is no fault", () => {
  expect(faultsOf({ "ann-chairs": { start_date: "2010-05", end_date: "2010-05-20" } })).toEqual([]);
  expect(faultsOf({ "ann-chairs": { start_date: "2010-05-20", end_date: "2010-05" } })).toEqual([]);
});

test.each([
  ["new-board", "founding_date", "founding_edtf"],
  ["new-board", "dissolution_date", "dissolution_edtf"],
  ["ann-chairs", "start_date", "start_edtf"],
  ["ann-chairs", "end_date", "end_edtf"],
  ["forum-replaced", "date", "date_edtf"],
])("the two dates of %s, %s and %s, do not contradict each other", (item, plain, rich) => {
  expect(faultsOf({ [item]: { [plain]: "2009-05", [rich]: "[2010-01..2010-03]" } })).toEqual([
    `town.json: ${item}: ${rich}: expected dates that overlap ${plain} (2009-05); found "[2010-01..2010-03]"`,
  ]);
  expect(faultsOf({ [item]: { [plain]: "2009-05", [rich]: "[2008-01..2009-05]" } })).toEqual([]);
});
