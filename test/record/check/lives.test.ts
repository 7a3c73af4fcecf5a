import { expect, test } from "vitest";
import { mendingInWords } from "../../../src/words/faults";
import { event, faultsOf, readSmall, source } from "../../small-record";

test("an event does not contradict the founding date", () => {
  expect(faultsOf({ "town-partnership": { founding_date: "2008" } })).toEqual([
    'town.json: town-partnership: founding_date: expected a first day in May 2009; found "2008", which is 2008',
  ]);
});

test("an event does not contradict the dissolution date", () => {
  expect(faultsOf({ "old-forum": { dissolution_date: "2010-01-31" } })).toEqual([
    'town.json: old-forum: dissolution_date: expected a last day between 30 April 2009 and 30 May 2009; found "2010-01-31", which is 31 January 2010',
  ]);
});

test("two events do not begin a body at different times", () => {
  const again = event("formed-again", "formed", [], ["town-partnership"], { date: "2011" });
  expect(faultsOf({}, { change_events: [again] })).toEqual([
    'town.json: forum-replaced: date: expected a first day of town-partnership in 2011; found "2009-05", which is May 2009',
  ]);
});

test("what is only planned contradicts nothing", () => {
  const plan = event("end-planned", "decommissioned", ["old-forum"], [], {
    date: "2013",
    certainty: "planned",
  });
  expect(faultsOf({}, { change_events: [plan] })).toEqual([]);
});

test("a body that has ended is not reported afterwards", () => {
  expect(faultsOf({ "old-forum": { sources: [source("existing")] } })).toEqual([
    'town.json: old-forum: sources.0: expected no report of it as existing after its end (between 30 April 2009 and 30 May 2009); found "2010-07-05", the date of report-2010',
  ]);
});

test("a body is not reported before it began", () => {
  expect(faultsOf({ "town-partnership": { sources: [source("existing", "2009-04-30")] } })).toEqual([
    'town.json: town-partnership: sources.0.date: expected no report of it as existing before its beginning (May 2009); found "2009-04-30"',
  ]);
});

test("a body does not end before the event that began it", () => {
  const formed = event("board-formed", "formed", [], ["new-board"], { date: "2012-06" });
  expect(faultsOf({ "new-board": { dissolution_date: "2011" } }, { change_events: [formed] })).toEqual([
    "town.json: new-board: dissolution_date: expected an end after the beginning (June 2012); found 2011",
  ]);
});

test("a body may be reported on the day on which it began, and on its last", () => {
  const first = { "town-partnership": { sources: [source("existing", "2009-05-01")] } };
  expect(faultsOf(first)).toEqual([]);
  expect(faultsOf({ "old-forum": { sources: [source("existing", "2009-05-30")] } })).toEqual([]);
  expect(faultsOf({ "old-forum": { sources: [source("existing", "2009-05-31")] } })).toHaveLength(1);
});

test("a contradiction tells both items, where each stands, and both values as they stand there", () => {
  const { faults } = readSmall({ "town-partnership": { founding_date: "2008" } });
  expect(faults.map(mendingInWords)).toEqual([
    'expected a first day in May 2009 (town.json, change_events[0], forum-replaced, field date: "2009-05"); found "2008", which is 2008',
  ]);
});

test("an end that is the first day of what came next may be a custom, and it is told how to say so", () => {
  const { faults } = readSmall({
    "old-forum": { dissolution_date: "2009-05-12" },
    "forum-replaced": { date: "2009-05-12" },
  });
  expect(faults.map(mendingInWords)).toEqual([
    'expected a last day on 11 May 2009 (town.json, change_events[0], forum-replaced, field date: "2009-05-12"); found "2009-05-12", which is 12 May 2009. If that is the first day on which it was no more, say "ends": "next-day" in report-2010',
  ]);
  const custom = { "report-2010": { ends: "next-day" } };
  expect(
    faultsOf({
      ...custom,
      "old-forum": { dissolution_date: "2009-05-12" },
      "forum-replaced": { date: "2009-05-12" },
    }),
  ).toEqual([]);
});
