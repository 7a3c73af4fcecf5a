import { expect, test } from "vitest";
import { eventsInPeriod } from "../../src/lineage/steps";
import { organizationsIn } from "../../src/record/area";
import { presenceChangesBetween } from "../../src/record/presence-change";
import { sliceAt } from "../../src/record/slice";
import { periodOf, yearOf } from "../../src/time/period";
import { changesCounted, stepInWords } from "../../src/words/step";
import { inventedRecord } from "../fixtures/invented-record";
import { event, smallRecord } from "../small-record";

const invented = inventedRecord();
const ALL = new Set(smallRecord().organizations.map(({ id }) => id));

const step = (text: string, record = smallRecord(), ids: ReadonlySet<string> = ALL): string => {
  const period = periodOf(text) ?? yearOf(0);
  return stepInWords(period, eventsInPeriod(record, period, ids));
};
const changed = (...change_events: readonly ReturnType<typeof event>[]) => smallRecord({}, { change_events });

test("in 2009 one body took another's place", () => {
  expect(step("2009")).toBe("2009: 1 formed, 1 ended or replaced.");
});

test("in the month of a change it is told, a day before it is not", () => {
  expect(step("2009-05")).toBe("May 2009: 1 formed, 1 ended or replaced.");
  expect(step("2009-04-30")).toBe("30 April 2009: no change on record.");
});

test("on a day on which it may have been, it is only told as possible", () => {
  expect(step("2009-05-20")).toBe("20 May 2009: 1 may have been formed, 1 may have ended.");
});

test("plans are told in the year in which they were made and in that for which they were", () => {
  const plan = { date: "2013", announced_date: "2011-10-10", certainty: "planned" };
  const record = changed(event("e", "replaced", ["north-safety"], ["new-board"], plan));
  expect(step("2011", record)).toBe("2011: 2 with a plan or proposal.");
  expect(step("2013", record)).toBe("2013: 2 expected by an earlier plan.");
  expect(step("2012", record)).toBe("2012: no change on record.");
});

test("what happened at a date that nobody tells is not told as a plan", () => {
  const record = changed(event("e", "renamed", ["new-board"], ["new-board"]));
  expect(step("2010", record)).not.toMatch(/planned|proposed/);
});

test("what was agreed for a year is told as agreed, not as done", () => {
  const agreed = { date: "2012-03", announced_date: "2011-10-10", certainty: "agreed" };
  const record = changed(event("e", "decommissioned", ["town-board"], [], agreed));
  expect(step("2012", record)).toBe("2012: 1 with an agreed change.");
});

test("a body that changed twice is counted once", () => {
  const record = changed(
    event("e1", "restructured", ["town-board"], ["town-board"], { date: "2012-03" }),
    event("e2", "renamed", ["town-board"], ["town-board"], { date: "2012-09" }),
  );
  expect(step("2012", record)).toBe("2012: 1 changed.");
});

test("where there are not as many changes as bodies in the sentence, both are counted", () => {
  const counted = (text: string, record = smallRecord()) =>
    changesCounted(eventsInPeriod(record, periodOf(text) ?? yearOf(0), ALL));
  expect(counted("2009")).toBe("1 change to 2 bodies");
  const twice = changed(
    event("e1", "restructured", ["town-board"], ["town-board"], { date: "2012-03" }),
    event("e2", "renamed", ["town-board"], ["town-board"], { date: "2012-09" }),
  );
  expect(counted("2012", twice)).toBe("2 changes to 1 body");
  const ended = event("e", "decommissioned", ["town-board"], [], { date: "2012-03" });
  expect(counted("2012", changed(ended))).toBe("1");
});

test("changes of bodies that are not asked for are not told", () => {
  expect(step("2009", smallRecord(), new Set(["health-trust"]))).toBe("2009: no change on record.");
});

test.each([
  [2009, "2009: no change on record."],
  [2011, "2011: 1 formed, 1 ended or replaced, 1 may have ended."],
  [2015, "2015: 3 formed, 1 ended or replaced."],
  [2016, "2016: 3 with a plan or proposal."],
  [2019, "2019: 2 expected by an earlier plan."],
  [2020, "2020: 1 with an agreed change."],
])("a year of an area is told in one sentence of counts: %i", (year, words) => {
  expect(step(String(year), invented, organizationsIn(invented, "marchshire"))).toBe(words);
});

test("what reports fell silent on, and what is on record for the first time, is told beside the changes", () => {
  const [before, after] = [sliceAt(invented, yearOf(2010)), sliceAt(invented, yearOf(2011))];
  const silent = presenceChangesBetween(before, after).filter(({ id }) => id === "arts-forum");
  expect(stepInWords(yearOf(2011), [], silent)).toBe("2011: 1 no longer reported.");
});

test.each([
  ["on-record", "absent", "1 no longer there"],
  ["not-yet-reported", "on-record", "1 first or again on record"],
  ["absent", "possible", "1 now possible"],
  ["possible", "on-record", "1 now on record"],
  ["absent", "proposed", "1 now planned or proposed"],
] as const)("what stands otherwise without a change that is told: %s, then %s", (before, after, words) => {
  expect(stepInWords(yearOf(2011), [], [{ id: "town-board", before, after }])).toBe(`2011: ${words}.`);
});
