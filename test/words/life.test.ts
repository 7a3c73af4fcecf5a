import { describe, expect, test } from "vitest";
import { plannedStart } from "../../src/lineage/ending";
import { entityIn, sliceAt } from "../../src/record/slice";
import { boundsOf } from "../../src/time/edtf";
import { periodOf, yearOf } from "../../src/time/period";
import { lifeInWords, presenceInWords } from "../../src/words/life";
import { inventedRecord } from "../fixtures/invented-record";
import { event, smallRecord, source } from "../small-record";

const invented = inventedRecord();

function standing(text: string, id: string, record = invented): string {
  const period = periodOf(text) ?? yearOf(0);
  return presenceInWords(record, entityIn(sliceAt(record, period), id), period);
}

describe("how a body stands in a period is told in a sentence or two", () => {
  test.each([
    ["2010", "marchshire-together", "On record in 2010."],
    ["2010-06", "marchshire-together", "On record in June 2010."],
    ["2010-07-05", "marchshire-together", "On record on 5 July 2010."],
    [
      "2012",
      "green-partnership",
      "It may still have been there: it ended between 5 July 2010 and 11 March 2013.",
    ],
    ["2011-10-15", "leaders-board", "It may already have begun: it began in October 2011."],
    ["2012", "arts-forum", "No report of it after 5 July 2010. Whether it went on is not known."],
    ["2009", "arts-forum", "No report of it before 5 July 2010. When it began is not known."],
    [
      "2016",
      "families-board",
      "Planned or proposed on 4 October 2016, for 2019. No report says that this came about.",
    ],
    ["2016", "rural-network", "Planned or proposed on 4 October 2016. No report says that this came about."],
    [
      "2009",
      "rural-network",
      "Not yet spoken of in 2009: it was first planned or proposed on 4 October 2016.",
    ],
    ["2016", "health-board", "Not there in 2016: it ended on 31 March 2015."],
    ["2010", "leaders-board", "Not there in 2010: it began in October 2011."],
    [
      "2013",
      "marchshire-together-scrutiny",
      "Not there in 2013: it ended with Marchshire Together in October 2011, by our inference.",
    ],
  ])("in %s: %s", (text, id, words) => expect(standing(text, id)).toBe(words));

  test("and with “on” before a day", () => {
    expect(standing("2010-07-05", "leaders-board")).toBe(
      "Not there on 5 July 2010: it began in October 2011.",
    );
    expect(standing("2010-07-05", "rural-network")).toBe(
      "Not yet spoken of on 5 July 2010: it was first planned or proposed on 4 October 2016.",
    );
  });

  test("what is only agreed to end is not told to have ended", () => {
    const agreed = event("e", "decommissioned", ["town-board"], [], { date: "2012-02", certainty: "agreed" });
    const record = smallRecord({}, { change_events: [agreed] });
    expect(standing("2013", "town-board", record)).toMatch(/^Not there in 2013: /);
    expect(standing("2013", "town-board", record)).not.toContain("it ended");
    expect(lifeInWords(record, "town-board").join(" ")).not.toContain("Ended");
  });

  test("what was told to have begun was no part of the plan for it", () => {
    const formed = event("e", "formed", [], ["new-board"], { date_edtf: "[2010-08-01..2010-10-20]" });
    const sources = [source("planned", "2010-08-01"), source("existing", "2010-10-20")];
    const record = smallRecord({ "new-board": { sources } }, { change_events: [formed] });
    expect(standing("2010-09", "new-board", record)).toBe(
      "Planned or proposed on 1 August 2010. It is first on record on 20 October 2010.",
    );
  });

  test("a plan of some day in May is not told as one of the first of May", () => {
    const record = smallRecord({ "new-board": { sources: [source("planned", "2010-05")] } });
    expect(standing("2010", "new-board", record)).toBe(
      "Planned or proposed in May 2010. No report says that this came about.",
    );
  });

  test("what is only a thing of the past is told as one", () => {
    const record = smallRecord({ "new-board": { sources: [source("historic")] } });
    expect(standing("2010", "new-board", record)).toBe(
      "It is spoken of only as a thing of the past. When it was there is not known.",
    );
  });
});

describe("a whole life is told in at most three sentences", () => {
  test.each([
    ["arts-forum", ["Last report: 5 July 2010. No end is recorded."]],
    ["marchshire-together", ["Began in 2004.", "Ended in October 2011."]],
    ["leaders-board", ["Began in October 2011.", "Last report: 8 February 2022. No end is recorded."]],
    ["safer-northwick", ["Ended on 31 March 2014."]],
    ["housing-forum-1998", ["Began in 1998.", "Ended on 31 December 2012."]],
    ["rural-network", []],
  ])("%s", (id, sentences) => expect(lifeInWords(invented, id)).toEqual(sentences));
});

test("of a body that began and was over by some day, no more is told than that", () => {
  const dates = { founding_date: "2009", sources: [source("ended")] };
  const record = smallRecord({ "new-board": dates });
  expect(lifeInWords(record, "new-board")).toEqual(["Began in 2009.", "Ended by 5 July 2010."]);
  for (const text of ["2009", "2009-06", "2010-02", "2010-07-05"])
    expect(standing(text, "new-board", record)).not.toMatch(/Infinity|NaN|undefined|No record/);
  expect(standing("2010-02", "new-board", record)).toContain("5 July 2010");
});

test("a plan tells when the body was expected, where it gives a date", () => {
  expect(plannedStart(invented, "families-board")).toEqual(boundsOf("2019"));
  expect(plannedStart(invented, "rural-network")).toBeNull();
});
