import { expect, test } from "vitest";
import { event, faultsOf, source } from "../../small-record";

test("an event does not contradict the founding date", () => {
  expect(faultsOf({ "town-partnership": { founding_date: "2008" } })).toEqual([
    "town.json: town-partnership: founding_date: expected dates that agree with the first statement (2008); found May 2009",
  ]);
});

test("an event does not contradict the dissolution date", () => {
  expect(faultsOf({ "old-forum": { dissolution_date: "2010-01-31" } })).toEqual([
    "town.json: old-forum: dissolution_date: expected dates that agree with the first statement (31 January 2010); found between 30 April 2009 and 30 May 2009",
  ]);
});

test("two events do not begin a body at different times", () => {
  const again = event("formed-again", "formed", [], ["town-partnership"], { date: "2011" });
  expect(faultsOf({}, { change_events: [again] })).toEqual([
    "town.json: town-partnership: founding_date: expected dates that agree with the first statement (May 2009); found 2011",
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
    "town.json: old-forum: sources: expected no report of it as existing after its end (between 30 April 2009 and 30 May 2009); found 5 July 2010",
  ]);
});

test("a body is not reported before it began", () => {
  expect(faultsOf({ "town-partnership": { sources: [source("existing", "2009-04-30")] } })).toEqual([
    "town.json: town-partnership: sources: expected no report of it as existing before its beginning (May 2009); found 30 April 2009",
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
