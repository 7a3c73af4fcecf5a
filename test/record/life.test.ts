import { describe, expect, test } from "vitest";
import {
  certainDays,
  earliestDayOf,
  lastDayOf,
  lastWordOf,
  lifeOfDated,
  proposedFrom,
} from "../../src/record/life";
import { lifeOf } from "../../src/record/lives";
import { dayOf, EVER, NEVER } from "../../src/time/day";
import { boundsOf, UNKNOWN } from "../../src/time/edtf";
import { event, smallRecord, source } from "../small-record";

describe("the life of a body", () => {
  test("begins with the event that began it and with its founding date, where both say so", () => {
    const record = smallRecord({ "town-partnership": { founding_edtf: "[2009-05-10..2009-12-31]" } });
    expect(lifeOf(record, "town-partnership").start).toEqual(boundsOf("[2009-05-10..2009-05-31]"));
  });

  test("ends on the day before its successor's first", () => {
    expect(lifeOf(smallRecord(), "old-forum").end).toEqual({
      earliest: dayOf(2009, 4, 30),
      latest: dayOf(2009, 5, 30),
    });
  });

  test("ends on the very day of its decommissioning: that is its last in force", () => {
    const end = event("e", "decommissioned", ["new-board"], [], { date: "2011-03-31" });
    const record = smallRecord({}, { change_events: [end] });
    expect(lifeOf(record, "new-board").end).toEqual(boundsOf("2011-03-31"));
  });

  test.each(["planned", "proposed"])("is not ended by what is only %s", (certainty) => {
    const end = event("e", "decommissioned", ["town-board"], [], { date: "2011-03-31", certainty });
    expect(lifeOf(smallRecord({}, { change_events: [end] }), "town-board").end).toBeNull();
  });

  test("is ended by what was agreed", () => {
    const end = event("e", "decommissioned", ["town-board"], [], { date: "2011", certainty: "agreed" });
    expect(lifeOf(smallRecord({}, { change_events: [end] }), "town-board").end).toEqual(boundsOf("2011"));
  });

  test("is not ended by an event without a date", () => {
    const end = event("e", "decommissioned", ["town-board"], []);
    expect(lifeOf(smallRecord({}, { change_events: [end] }), "town-board").end).toBeNull();
  });

  test("is over by the time of the evidence that says so", () => {
    const record = smallRecord({ "old-forum": { sources: [source("ended")] } });
    expect(lifeOf(record, "old-forum").end?.latest).toBe(dayOf(2009, 5, 30));
    const told = smallRecord({ "new-board": { sources: [source("ended")] } });
    expect(lifeOf(told, "new-board").end).toEqual({ earliest: EVER, latest: dayOf(2010, 7, 5) });
  });

  test("of a board does not outlast the partnership that it is part of", () => {
    const record = smallRecord({ "town-partnership": { dissolution_date: "2011-03-31" } });
    expect(lifeOf(record, "town-board").end).toBeNull();
    expect(lastDayOf(lifeOf(record, "town-board"))).toBe(dayOf(2011, 3, 31));
  });

  test.each([
    ["a later report of it", { sources: [{ ...source("existing"), document_id: "report-2012" }] }, NEVER],
    ["an end of its own that is later", { dissolution_date: "2013-03-31" }, dayOf(2013, 3, 31)],
  ])("of a board outlasts it by %s", (_told, fields, last) => {
    const record = smallRecord({
      "town-partnership": { dissolution_date: "2011-03-31" },
      "town-board": fields,
    });
    expect(lastDayOf(lifeOf(record, "town-board"))).toBe(last);
  });

  test("of which nothing is known has neither beginning nor end", () => {
    const record = smallRecord({ "new-board": { sources: [source("historic")] } });
    expect(lifeOf(record, "new-board")).toEqual({
      start: UNKNOWN,
      end: null,
      reports: null,
      proposals: null,
    });
  });
});

describe("the life of a seat", () => {
  test("is dated by itself", () => {
    const record = smallRecord({ "ann-chairs": { start_date: "2010-05-20", end_edtf: "2011-05" } });
    const [seat] = record.memberships;
    const life = lifeOfDated(record, seat ?? { sources: [] });
    expect(life.start).toEqual(boundsOf("2010-05-20"));
    expect(life.end).toEqual(boundsOf("2011-05"));
  });

  test("that was only planned has no dates but those of the plan", () => {
    const planned = { start_date: "2011-01-01", sources: [source("planned")] };
    const record = smallRecord({ "ann-chairs": planned });
    const life = lifeOfDated(record, record.memberships[0] ?? { sources: [] });
    expect(life.start).toEqual(UNKNOWN);
    expect(life.proposals).toEqual({ first: dayOf(2010, 7, 5), last: dayOf(2010, 7, 5) });
  });

  test("or of money lasts from one end of its period to the other", () => {
    const record = smallRecord();
    const life = lifeOfDated(record, {
      period: "2010-04-01/2011-03",
      sources: record.persons[0]?.sources ?? [],
    });
    expect(life.start).toEqual(boundsOf("2010-04-01"));
    expect(life.end).toEqual(boundsOf("2011-03-31"));
  });
});

const KNOWN = { start: UNKNOWN, end: null, reports: null, proposals: null };
const reports = { first: dayOf(2010, 7, 5), last: dayOf(2011, 10, 10) };

test("evidence covers a body from its latest beginning or its first report, to its last report or its earliest end", () => {
  expect(certainDays({ ...KNOWN, start: boundsOf("2010-05"), reports })).toEqual({
    from: dayOf(2010, 5, 31),
    to: dayOf(2011, 10, 10),
  });
  expect(certainDays({ ...KNOWN, reports, end: boundsOf("2012-03") })).toEqual({
    from: dayOf(2010, 7, 5),
    to: dayOf(2012, 3, 1),
  });
  expect(certainDays(KNOWN)).toEqual({ from: NEVER, to: EVER });
});

test("a plan counts from its first day, but not before the thing could begin nor after it stood", () => {
  const proposals = { first: dayOf(2010, 1, 19), last: dayOf(2011, 1, 1) };
  expect(proposedFrom({ ...KNOWN, proposals, reports })).toBe(dayOf(2010, 1, 19));
  expect(earliestDayOf({ ...KNOWN, proposals, reports })).toBe(dayOf(2010, 1, 19));
  expect(proposedFrom({ ...KNOWN, proposals, start: boundsOf("2010-06") })).toBe(NEVER);
  expect(earliestDayOf({ ...KNOWN, proposals, start: boundsOf("2010-06") })).toBe(dayOf(2010, 6, 1));
  expect(proposedFrom({ ...KNOWN, proposals, reports: { ...reports, first: dayOf(2009) } })).toBe(NEVER);
});

test("the last word of a body is its last report, or of a plan the last that spoke of it", () => {
  expect(lastWordOf({ ...KNOWN, reports })).toBe(dayOf(2011, 10, 10));
  expect(lastWordOf({ ...KNOWN, proposals: reports })).toBe(dayOf(2011, 10, 10));
  expect(lastWordOf(KNOWN)).toBe(EVER);
});

test("a body without an end has no last day", () => {
  expect(lastDayOf(KNOWN)).toBe(NEVER);
  expect(lastDayOf({ ...KNOWN, end: boundsOf("2011-05") })).toBe(dayOf(2011, 5, 31));
});
