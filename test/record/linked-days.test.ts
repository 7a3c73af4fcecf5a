import { describe, expect, test } from "vitest";
import { entityIn, sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { smallRecord, source } from "../small-record";

const LATE = { "town-partnership": { sources: [{ ...source("existing"), document_id: "report-2012" }] } };
const NEVER_FORMED = { "forum-replaced": { certainty: "proposed" } };
const SEAT = { start_date: "2010-05-06", end_date: "2011-05-22" };
const presences = (changes: object, id: string, ...years: readonly number[]): readonly string[] => {
  const record = smallRecord({ ...LATE, ...NEVER_FORMED, ...changes });
  return years.map((year) => entityIn(sliceAt(record, yearOf(year)), id).presence);
};

describe("a dated seat on a body that is first reported after it", () => {
  test("says that the body was there on the seat's days, and shows who had it", () => {
    const dated = { "ann-chairs": SEAT };
    expect(presences(dated, "town-partnership", 2009, 2010, 2011, 2012)).toEqual([
      "not-yet-reported",
      "on-record",
      "on-record",
      "on-record",
    ]);
    expect(presences(dated, "ann-chairs", 2010, 2011, 2012)).toEqual(["on-record", "on-record", "absent"]);
  });

  test("says nothing where it is only planned", () => {
    const planned = { "ann-chairs": { ...SEAT, sources: [source("planned")] } };
    expect(presences(planned, "town-partnership", 2010)).toEqual(["not-yet-reported"]);
  });

  test("never contradicts when the body itself began or ended", () => {
    const founded = {
      "ann-chairs": SEAT,
      "town-partnership": { ...LATE["town-partnership"], founding_date: "2011" },
    };
    expect(presences(founded, "town-partnership", 2010, 2011)).toEqual(["absent", "on-record"]);
  });
});

test.each([
  ["a member", "trust-sits", SEAT, "health-trust"],
  ["a report to it", "north-reports", SEAT, "north-safety"],
  ["money for it", "council-pays", { period: "2010-05-06/2011-05-22" }, "town-council"],
])("%s is evidence for the body at its other end as well", (_, link, dates, id) => {
  const late = { [id]: LATE["town-partnership"] };
  expect(presences({ ...late, [link]: dates }, id, 2009, 2010)).toEqual(["not-yet-reported", "on-record"]);
});

describe("a register that lists a time completely", () => {
  const covers = (text: string) => ({ "report-2010": { covers: text } });
  const without = (id: string, ...years: readonly number[]) =>
    presences({ ...covers("2009-04-01/2012-03-31"), "town-partnership": {} }, id, ...years);

  test("says that what it lists without a beginning and an end stood from its first day to its last", () => {
    expect(without("north-safety", 2009, 2011, 2012, 2013)).toEqual([
      "on-record",
      "on-record",
      "on-record",
      "no-longer-reported",
    ]);
  });

  test("and what it lists with its end, from its first day to that end", () => {
    const ended = { "north-safety": { dissolution_date: "2011-06-30", sources: [source("ended")] } };
    const all = { ...covers("2009-04-01/2012-03-31"), ...ended };
    expect(presences(all, "north-safety", 2009, 2011, 2012)).toEqual(["on-record", "on-record", "absent"]);
  });

  test("and what it lists with its beginning, from then on", () => {
    const begun = { "north-safety": { founding_date: "2010-06-30" } };
    const all = { ...covers("2009-04-01/2012-03-31"), ...begun };
    expect(presences(all, "north-safety", 2009, 2010, 2012)).toEqual(["absent", "on-record", "on-record"]);
  });
});

test("a document that says nothing of what it covers is of its own day", () => {
  expect(presences({}, "north-safety", 2009, 2010, 2011)).toEqual([
    "not-yet-reported",
    "on-record",
    "no-longer-reported",
  ]);
});
