/** Evidence that contradicts evidence is kept, and told side by side. */
import { describe, expect, test } from "vitest";
import { datedEventOf } from "../../src/record/dated-event";
import { intervalsById, lifeOf } from "../../src/record/lives";
import { presenceAt } from "../../src/record/presence";
import { dayOf } from "../../src/time/day";
import { boundsOf } from "../../src/time/edtf";
import { changeInWords } from "../../src/words/change";
import { lifeInWords } from "../../src/words/life";
import { textOf } from "../../src/words/sentence";
import { faultsOf, smallRecord, source } from "../small-record";

const BY_2012 = [{ ...source("historic"), document_id: "report-2012" }];
const founded = (field: string, value: string) => ({
  "town-board": {
    founding_date: "2008",
    disputed: [{ field, value, sources: BY_2012 }],
  },
});

describe("of a body", () => {
  const record = smallRecord(founded("founding_date", "2009"));

  test("it is told what each report says", () => {
    expect(lifeInWords(record, "town-board")).toContain(
      "Reports differ on when it began: 2008 (report of 5 July 2010), 2009 (report of 1 March 2012).",
    );
  });

  test("it may have begun in either, and is there for certain after both", () => {
    expect(lifeOf(record, "town-board").start).toEqual({
      earliest: dayOf(2008, 1, 1),
      latest: dayOf(2009, 12, 31),
    });
    const intervals = intervalsById(record).get("town-board")!;
    expect(
      [dayOf(2007, 6, 1), dayOf(2008, 6, 1), dayOf(2010, 6, 1)].map((day) => presenceAt(intervals, day)),
    ).toEqual(["absent", "possible", "on-record"]);
  });

  test("nothing is told of a date on which reports agree", () => {
    expect(
      lifeInWords(smallRecord({ "town-board": { founding_date: "2008" } }), "town-board").join(),
    ).not.toContain("differ");
  });
});

test("of a change, between the days that the reports give", () => {
  const record = smallRecord({
    "forum-replaced": { disputed: [{ field: "date", value: "2009-09", sources: BY_2012 }] },
  });
  const [event] = record.change_events;
  expect(textOf(changeInWords(record, datedEventOf(record, event!)))).toBe(
    "The Old Forum was replaced by the Town Partnership between 1 May 2009 and 30 September 2009 (told differently: May 2009 (report of 5 July 2010), September 2009 (report of 1 March 2012)).",
  );
  expect(lifeOf(record, "old-forum").end).toEqual(boundsOf("[2009-04-30..2009-09-29]"));
  expect(lifeOf(record, "town-partnership").start).toEqual(boundsOf("[2009-05-01..2009-09-30]"));
});

test("a date and its dispute are both to be dates, and what is disputed is to be told", () => {
  expect(faultsOf(founded("founding_date", "long ago"))).toHaveLength(1);
  expect(faultsOf(founded("dissolution_date", "2012"))).toEqual([
    'town.json: town-board: disputed.0.field: expected a dissolution_date of the item, which this contradicts; found "2012"',
  ]);
});
