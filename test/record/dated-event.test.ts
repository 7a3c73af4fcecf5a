import { describe, expect, test } from "vitest";
import type { Bearing } from "../../src/record/dated-event";
import { bearingOn, boundsOfChange, datedEvents, dayOfChange } from "../../src/record/dated-event";
import { dayOf } from "../../src/time/day";
import { boundsOf } from "../../src/time/edtf";
import { periodOf, yearOf } from "../../src/time/period";
import { event, smallRecord, source } from "../small-record";

const formed = (more: Parameters<typeof event>[4]) => {
  const change = event("e", "formed", [], ["health-trust"], more);
  const datedEvent = datedEvents(
    smallRecord(
      { "health-trust": { sources: [source("historic")] } },
      {
        change_events: [change],
      },
    ),
  ).at(-1);
  if (!datedEvent) throw new Error("Expected a happening");
  return datedEvent;
};

const bearings = (
  more: Parameters<typeof event>[4],
  ...periods: readonly string[]
): readonly (Bearing | null)[] => periods.map((text) => bearingOn(formed(more), periodOf(text) ?? yearOf(0)));

test("an event is announced when it says so, else on the day of its first evidence", () => {
  expect(formed({ announced_date: "2010-05" }).announced).toEqual(boundsOf("2010-05"));
  expect(formed({}).announced).toEqual(boundsOf("2010-07-05"));
  const sources = [source("existing"), source("existing", "2010-01-19")];
  expect(formed({ sources }).announced).toEqual(boundsOf("2010-01-19"));
});

test("what happened in September 2010 bears on that month and that year, and on nothing else", () => {
  expect(bearings({ date: "2010-09" }, "2010", "2010-09", "2010-08", "2011")).toEqual([
    "in",
    "in",
    null,
    null,
  ]);
});

test("what happened in a month may have happened on any day of it", () => {
  expect(bearings({ date: "2010-09" }, "2010-09-01", "2010-09-30", "2010-10-01")).toEqual([
    "perhaps-in",
    "perhaps-in",
    null,
  ]);
});

test("what happened between two reports may have happened in either year", () => {
  const date_edtf = "[2010-11-23..2011-10-10]";
  expect(bearings({ date_edtf }, "2009", "2010", "2011", "2012")).toEqual([
    null,
    "perhaps-in",
    "perhaps-in",
    null,
  ]);
});

test("what happened by a day bears on the period of that day, not on all time before", () => {
  const date_edtf = "[..2010-07-05]";
  expect(bearings({ date_edtf }, "2009", "2010", "2010-06")).toEqual([null, "perhaps-in", null]);
});

test("a plan bears on the period in which it was made, and on that for which it was made", () => {
  const plan = { date: "2013", announced_date: "2011-10-10", certainty: "planned" };
  expect(bearings(plan, "2010", "2011", "2012", "2013")).toEqual([null, "announced", null, "expected"]);
});

test("what was agreed for a day bears on the period of that day as agreed", () => {
  const agreed = { date: "2011-09-30", announced_date: "2011-06-23", certainty: "agreed" };
  expect(bearings(agreed, "2010", "2011", "2011-09", "2012")).toEqual([null, "agreed", "agreed", null]);
});

test("what happened at an unknown date bears on the period in which it was told", () => {
  expect(bearings({}, "2009", "2010", "2011")).toEqual([null, "perhaps-in", null]);
});

describe("a change stands on one day", () => {
  const day = (more: Parameters<typeof event>[4]) => dayOfChange(formed(more));

  test("on which it took effect", () => {
    expect(day({ date: "2010-09-20", announced_date: "2010-01-19" })).toBe(dayOf(2010, 9, 20));
  });

  test("by which it had, where only a span of days is known", () => {
    expect(day({ date: "2010-09" })).toBe(dayOf(2010, 9, 30));
    expect(day({ date_edtf: "[2010-11-23..2011-10-10]" })).toBe(dayOf(2011, 10, 10));
    expect(day({ date_edtf: "[..2010-07-05]" })).toBe(dayOf(2010, 7, 5));
  });

  test("of what happened at some time from a day on, that day", () => {
    expect(day({ date_edtf: "[2010-07-05..]" })).toBe(dayOf(2010, 7, 5));
  });

  test("for which it was agreed", () => {
    const agreed = { date: "2011-09-30", announced_date: "2011-06-23", certainty: "agreed" };
    expect(day(agreed)).toBe(dayOf(2011, 9, 30));
  });

  test.each(["planned", "proposed"])("on which it was %s, and not that for which it was", (certainty) => {
    const plan = { date: "2013", announced_date: "2011-10-10", certainty };
    expect(day(plan)).toBe(dayOf(2011, 10, 10));
    expect(boundsOfChange(formed(plan))).toEqual(boundsOf("2011-10-10"));
  });

  test("of its report, where neither is told", () => {
    expect(day({})).toBe(dayOf(2010, 7, 5));
    expect(day({ certainty: "agreed" })).toBe(dayOf(2010, 7, 5));
  });
});
