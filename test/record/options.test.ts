/** Proposals that exclude each other: the one that is decided for ends the others. */
import { describe, expect, test } from "vitest";
import { datedEventOf } from "../../src/record/dated-event";
import { intervalsById } from "../../src/record/lives";
import { presenceAt } from "../../src/record/presence";
import { entityIn, sliceAt } from "../../src/record/slice";
import { dayOf } from "../../src/time/day";
import { yearOf } from "../../src/time/period";
import { changeInWords } from "../../src/words/change";
import { presenceInWords } from "../../src/words/life";
import { textOf } from "../../src/words/sentence";
import { event, faultsOf, smallRecord, source } from "../small-record";

const GROUP = "Future of the forums";
const planned = (id: string) => ({
  id,
  name: `${id} forum`,
  classification: "partnership",
  theme: "health",
  area_id: "town",
  sources: [source("proposed")],
});
const option = (id: string, name: string, to: string, more: object = {}) =>
  event(id, "formed", [], [to], {
    certainty: "proposed",
    sources: [source("proposed")],
    option: { group: GROUP, name },
    ...more,
  });
const decided = {
  certainty: "agreed",
  announced_date: "2012-02-01",
  sources: [{ ...source("agreed"), document_id: "report-2012" }],
};
const more = (...events: readonly object[]) => ({
  organizations: [planned("one"), planned("two"), planned("three")],
  change_events: events as readonly Record<string, unknown>[],
});
const open = smallRecord({}, more(option("a", "One", "one"), option("b", "Two", "two")));
const closed = smallRecord({}, more(option("a", "One", "one"), option("b", "Two", "two", decided)));

const presenceOn = (record: typeof open, id: string, year: number, month: number) =>
  presenceAt(intervalsById(record).get(id)!, dayOf(year, month, 1));
const told = (record: typeof open, id: string) =>
  textOf(changeInWords(record, datedEventOf(record, record.change_events.find((each) => each.id === id)!)));

describe("as long as nothing is decided", () => {
  test("each option is shown as proposed, and told as one of several", () => {
    expect(["one", "two"].map((id) => presenceOn(open, id, 2013, 1))).toEqual(["proposed", "proposed"]);
    expect(told(open, "a")).toBe(
      "One forum would be formed (proposed, no date given, report of 5 July 2010; option “One” of “Future of the forums”).",
    );
  });
});

describe("once one is decided for", () => {
  test("the others are shown until that day, and then no more", () => {
    expect(presenceOn(closed, "one", 2012, 1)).toBe("proposed");
    expect(presenceOn(closed, "one", 2012, 3)).toBe("absent");
    expect(presenceOn(closed, "two", 2012, 3)).toBe("proposed");
  });

  test("it is told why they are not there, and when it was decided", () => {
    const slice = sliceAt(closed, yearOf(2013));
    expect(presenceInWords(closed, entityIn(slice, "one"), slice.period)).toBe(
      "Not there in 2013: it was an option, and another was decided for on 1 February 2012.",
    );
    expect(told(closed, "a")).toContain(
      "option “One” of “Future of the forums”, decided otherwise on 1 February 2012",
    );
    expect(told(closed, "b")).not.toContain("otherwise");
  });

  test("a body that stands in the one that was decided for as well is still planned", () => {
    const both = smallRecord(
      {},
      more(option("a", "One", "three"), option("b", "Two", "two", decided), option("c", "Two", "three")),
    );
    expect(presenceOn(both, "three", 2012, 3)).toBe("proposed");
  });

  test("a body that was there in spite of it is there", () => {
    const record = smallRecord(
      {},
      {
        ...more(option("a", "One", "town-board"), option("b", "Two", "two", decided)),
      },
    );
    expect(presenceOn(record, "town-board", 2012, 3)).toBe("no-longer-reported");
  });
});

test("two options of one group that are both decided for contradict each other", () => {
  const events = [option("a", "One", "one", decided), option("b", "Two", "two", decided)];
  expect(faultsOf({}, more(...events))).toEqual([
    'more.json: b: option.name: expected One, the option of Future of the forums that a decides for; found "Two"',
  ]);
});
