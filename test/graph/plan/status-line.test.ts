import { describe, expect, test } from "vitest";
import type { StepMark } from "../../../src/graph/layout/step-mark";
import { firstReportLine, statusLine } from "../../../src/graph/plan/status-line";
import { entityIn, sliceAt } from "../../../src/record/slice";
import { periodOf, yearOf } from "../../../src/time/period";
import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfStatusLines } from "../../laws/status-lines";
import { event, smallRecord, source } from "../../small-record";

const record = inventedRecord();

const lineOf = (text: string, id: string, of = record, mark: StepMark = null) => {
  const slice = sliceAt(of, periodOf(text) ?? yearOf(0));
  return statusLine(of, slice, entityIn(slice, id), mark);
};
const status = (text: string, id: string, of = record): string => lineOf(text, id, of).text;

test.each([
  ["2011", "marchshire-together", "ended by Oct 2011"],
  ["2014", "safer-northwick", "ended 31 Mar 2014"],
  ["2010", "green-partnership", "ends by Mar 2013"],
  ["2012", "green-partnership", "may have ended"],
  ["2011-10-15", "leaders-board", "may have begun"],
  ["2016", "safer-marchshire-young", "proposed Oct 2016"],
  ["2016", "families-board", "planned for 2019"],
  ["2012", "arts-forum", "last report Jul 2010"],
  ["2009", "arts-forum", "not yet reported"],
  ["2010", "marchshire-together", "3 members, 2 seats"],
  ["2016", "growth-company", "6 seats"],
])("in %s %s: “%s”", (text, id, words) => expect(status(text, id)).toBe(words));

describe("what stands out under a name", () => {
  const ended = event("e", "decommissioned", ["health-trust"], [], { date: "2012-02-10" });
  const wide = { ...ended, date: undefined, date_edtf: "[2012-06-01..2013-02-10]" };
  const agreed = { ...ended, certainty: "agreed" };
  const small = (...events: readonly object[]) =>
    smallRecord({}, { change_events: events as readonly Record<string, unknown>[] });

  test.each([
    ["an end that is reported and over", "2012-02", small(ended), null, "ended 10 Feb 2012", "change"],
    ["a reported end that may yet be to come", "2012", small(wide), null, "ends by Feb 2013", "quiet"],
    ["an end that was only agreed", "2012-02", small(agreed), null, "to end 10 Feb 2012", "quiet"],
    ["what is gone", "2013", small(ended), "ghost", "ended 10 Feb 2012", "change"],
    ["what is gone by what was agreed", "2013", small(agreed), "ghost", "to end 10 Feb 2012", "change"],
  ] as const)("%s", (_, text, of, mark, words, tone) => {
    expect(lineOf(text, "health-trust", of, mark)).toEqual({ text: words, tone });
  });

  test("an end by a day is not told in a year of whose end a report tells that it was still there", () => {
    const by = { ...agreed, date: undefined, date_edtf: "[..2012-12-31]" };
    const at = (text: string) => lineOf(text, "health-trust", small(by), null);
    expect(at("2009").text).not.toContain("end");
    expect(at("2010")).toEqual({ text: "to end by Dec 2012", tone: "quiet" });
  });

  test.each([
    ["2012", "green-partnership", "may have ended", "change"],
    ["2011-10-15", "leaders-board", "may have begun", "change"],
    ["2016", "safer-marchshire-young", "proposed Oct 2016", "change"],
    ["2016", "families-board", "planned for 2019", "change"],
    ["2021", "families-board", "was due 2019", "quiet"],
    ["2012", "arts-forum", "last report Jul 2010", "quiet"],
    ["2009", "arts-forum", "not yet reported", "quiet"],
  ])("in %s of %s: “%s”, %s", (text, id, words, tone) => {
    expect(lineOf(text, id)).toEqual({ text: words, tone });
  });

  test("not what is counted, formed or first reported", () => {
    expect(lineOf("2010", "town-partnership", smallRecord())).toEqual({
      text: "1 member, 1 seat",
      tone: "quiet",
    });
    expect(lineOf("2015", "skills-forum", record, "new")).toEqual({
      text: "formed 2015",
      tone: "quiet",
    });
    expect(firstReportLine(record, "river-board")).toEqual({
      text: "first report Oct 2016",
      tone: "quiet",
    });
  });
});

test("a body that stands is told by its members and seats", () => {
  const small = smallRecord({ chair: { count: 6 } });
  expect(status("2010", "town-partnership", small)).toBe("1 member, 6 seats");
  const named = smallRecord({
    chair: { organization_id: "town-board" },
    "ann-chairs": { post_id: undefined },
  });
  expect(status("2010", "town-partnership", named)).toBe("1 member, 1 name");
  expect(status("2010", "health-trust", small)).toBe("");
});

test("a body that was planned, and then formed by a day, is not told to be planned “for by”", () => {
  const formed = event("e", "formed", [], ["new-board"], { date_edtf: "[2010-08-01..2010-10-20]" });
  const sources = [source("planned", "2010-08-01"), source("existing", "2010-10-20")];
  const small = smallRecord({ "new-board": { sources } }, { change_events: [formed] });
  expect(status("2010-09", "new-board", small)).toBe("proposed Aug 2010");
});

lawsOfStatusLines(record);
