import { expect, test } from "vitest";
import { eventsInPeriod } from "../../src/lineage/steps";
import { organizationsIn } from "../../src/record/area";
import { presenceChangesBetween } from "../../src/record/presence-change";
import { sliceAt } from "../../src/record/slice";
import { periodOf, yearOf } from "../../src/time/period";
import { countsOf, stepInWords } from "../../src/words/step";
import { shippedRecord } from "../shipped-record";
import { event, smallRecord } from "../small-record";

const shipped = shippedRecord();
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

test("changes of bodies that are not asked for are not told", () => {
  expect(step("2009", smallRecord(), new Set(["health-trust"]))).toBe("2009: no change on record.");
});

test("2011 in Cambridgeshire is told in one sentence of counts", () => {
  const words = step("2011", shipped, organizationsIn(shipped, "cambridgeshire"));
  expect(words).toMatch(/^2011: \d+ [a-z ]+(, \d+ [a-z ]+)*\.$/);
  expect(words).toMatch(/\d+ ended or replaced/);
  expect(words).toMatch(/\d+ with a plan or proposal/);
});

test("of 2011 in Cambridgeshire the twelve sub-groups of the LEP are among what was proposed", () => {
  const steps = eventsInPeriod(shipped, yearOf(2011), organizationsIn(shipped, "cambridgeshire"));
  const proposed = steps.filter(({ bearing }) => bearing === "announced");
  const bodies = proposed.flatMap(({ datedEvent }) => datedEvent.event.resulting_organization_ids);
  expect(bodies.filter((id) => id.startsWith("lep-"))).toHaveLength(12);
  expect(countsOf(steps).planned).toBeGreaterThanOrEqual(12);
});

test("no period without change is told with counts, and the other way round", () => {
  const ids = organizationsIn(shipped, "cheshire-east");
  expect(step("2016", shipped, ids)).toMatch(/^2016: \d+ with a plan or proposal\.$/);
  expect(step("2015", shipped, ids)).toBe("2015: no change on record.");
});

test("what reports fell silent on, and what is on record for the first time, is told beside the changes", () => {
  const [before, after] = [sliceAt(shipped, yearOf(2016)), sliceAt(shipped, yearOf(2017))];
  const cheshire = presenceChangesBetween(before, after).filter(({ id }) =>
    id.startsWith("cheshire-east-leaders"),
  );
  expect(stepInWords(yearOf(2017), [], cheshire)).toBe("2017: 1 no longer reported.");
});
