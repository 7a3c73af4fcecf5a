import { describe, expect, test } from "vitest";
import { endByEvent } from "../../src/record/end-date";
import { lastDayOf } from "../../src/record/life";
import { lifeOf } from "../../src/record/lives";
import { isoOfDay } from "../../src/time/day";
import { boundsOf } from "../../src/time/edtf";
import { event, faultsOf, smallRecord, source } from "../small-record";

const NEXT_DAY = { "report-2010": { ends: "next-day" } };
const ended = (type: string, to: readonly string[], more: object = {}, custom = {}) => {
  const record = smallRecord(custom, {
    change_events: [event("e", type, ["north-safety"], to, { certainty: "planned", ...more })],
  });
  return endByEvent(record, record.change_events.at(-1)!);
};
const date = { date: "2011-05-31" };

test("a successor's first day is the day after the last of what it replaced; a decommissioning is the last day", () => {
  expect(ended("replaced", ["new-board"], date)).toEqual(boundsOf("2011-05-30"));
  expect(ended("decommissioned", [], date)).toEqual(boundsOf("2011-05-31"));
  expect(ended("decommissioned", [])).toBeNull();
});

test("but the day after it where the document gives the first day on which a thing was no more", () => {
  expect(ended("decommissioned", [], date, NEXT_DAY)).toEqual(boundsOf("2011-05-30"));
  expect(ended("replaced", ["new-board"], date, NEXT_DAY)).toEqual(boundsOf("2011-05-30"));
});

describe("a register that gives the first day of the next state", () => {
  const closed = { "north-safety": { dissolution_date: "2011-04-01", sources: [source("historic")] } };
  const opened = { "new-board": { founding_date: "2011-04-01", sources: [source("historic")] } };
  const replaced = event("e", "replaced", ["north-safety"], ["new-board"], { date: "2011-04-01" });
  const more = { change_events: [replaced] };

  test("agrees with the change that it dates, and the last day is the day before", () => {
    const record = smallRecord({ ...closed, ...opened, ...NEXT_DAY }, more);
    expect(isoOfDay(lastDayOf(lifeOf(record, "north-safety")))).toBe("2011-03-31");
  });

  test("contradicts it as long as it is not told that it does", () => {
    expect(faultsOf({ ...closed, ...opened }, more)).toHaveLength(1);
  });
});
