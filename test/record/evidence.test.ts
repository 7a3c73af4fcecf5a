import { describe, expect, test } from "vitest";
import { endedByOf, evidenceDate, proposalsOf, reportsOf, sourcesOfDay } from "../../src/record/evidence";
import type { Source } from "../../src/record/shape";
import type { Says } from "../../src/record/vocabulary";
import type { Day } from "../../src/time/day";
import { dayOf, EVER, NEVER } from "../../src/time/day";
import { boundsOf } from "../../src/time/edtf";
import { smallRecord } from "../small-record";

const record = smallRecord();
const said = (says: Says, date?: string, document_id = "report-2010"): Source => ({
  document_id,
  locator: "1.1",
  says,
  ...(date === undefined ? {} : { date }),
});

test("evidence speaks of its own date, else of its document's", () => {
  expect(evidenceDate(record, said("existing"))).toEqual(boundsOf("2010-07-05"));
  expect(evidenceDate(record, said("existing", "2010-05"))).toEqual(boundsOf("2010-05"));
});

test("reports reach from the first to the last evidence of a thing that stood", () => {
  const sources = [
    said("existing", undefined, "report-2012"),
    said("existing", "2010-06-24"),
    said("ended", "2013"),
  ];
  expect(reportsOf(record, sources)).toEqual({ first: dayOf(2010, 6, 24), last: dayOf(2012, 3, 1) });
});

test("a report of a month says no more than that: from its last day, to its first", () => {
  expect(reportsOf(record, [said("existing", "2010-05")])).toEqual({
    first: dayOf(2010, 5, 31),
    last: dayOf(2010, 5, 31),
  });
  expect(reportsOf(record, [said("existing", "2010-05"), said("existing", "2011-05")])).toEqual({
    first: dayOf(2010, 5, 31),
    last: dayOf(2011, 5, 1),
  });
});

test.each(["ended", "planned", "proposed", "agreed", "historic"] as const)(
  "what is %s is not thereby reported as standing",
  (says) => expect(reportsOf(record, [said(says)])).toBeNull(),
);

test("plans reach from the first of them to the last document that repeats one", () => {
  const sources = [said("planned", "2010-05"), said("agreed", "2009-01-19", "report-2012")];
  expect(proposalsOf(record, sources)).toEqual({ first: dayOf(2009, 1, 19), last: dayOf(2012, 3, 1) });
  expect(proposalsOf(record, [said("existing"), said("ended")])).toBeNull();
});

test("what was told to be over was over by the first such evidence", () => {
  expect(endedByOf(record, [said("ended", "2011-05"), said("ended", undefined, "report-2012")])).toBe(
    dayOf(2011, 5, 31),
  );
  expect(endedByOf(record, [said("existing"), said("historic")])).toBe(NEVER);
  expect(endedByOf(record, [])).not.toBe(EVER);
});

describe("the evidence of a day", () => {
  const cited = (locator: string, says: "existing" | "planned", document_id: string) => ({
    document_id,
    locator,
    says,
  });
  const sources = [
    cited("1.1", "existing", "report-2010"),
    cited("1.2", "planned", "report-2010"),
    cited("2.1", "existing", "report-2012"),
  ];
  const locators = (day: Day): readonly string[] =>
    sourcesOfDay(record, sources, day).map(({ locator }) => locator);

  test("is what reports the thing as there on just that day", () => {
    expect(locators(dayOf(2010, 7, 5))).toEqual(["1.1"]);
    expect(locators(dayOf(2012, 3, 1))).toEqual(["2.1"]);
  });

  test("is all that reports it as there, where nothing tells of just that day", () => {
    expect(locators(dayOf(2011))).toEqual(["1.1", "2.1"]);
  });
});
