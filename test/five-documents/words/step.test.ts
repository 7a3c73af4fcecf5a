import { expect, test } from "vitest";
import { eventsInPeriod } from "../../../src/lineage/steps";
import { organizationsIn } from "../../../src/record/area";
import { presenceChangesBetween } from "../../../src/record/presence-change";
import { sliceAt } from "../../../src/record/slice";
import { periodOf, yearOf } from "../../../src/time/period";
import { countsOf, stepInWords } from "../../../src/words/step";
import { shippedRecord } from "../shipped-record";

const shipped = shippedRecord();
const step = (text: string, record = shipped, ids: ReadonlySet<string> = new Set()): string => {
  const period = periodOf(text) ?? yearOf(0);
  return stepInWords(period, eventsInPeriod(record, period, ids));
};

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
