/** A register that gives no beginnings: how many of its bodies are shown in each year, and what is told of the others. */
import { describe, expect, test } from "vitest";
import type { OpenOptions } from "../../../src/io/open-record";
import { openRecord } from "../../../src/io/open-record";
import { recordAsJson } from "../../../src/io/record-json";
import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { hiddenByRegisters, uncoveredInWords } from "../../../src/words/uncovered";

/** 1,000 bodies, of which 100 ended in the course of 2015. */
const ROWS = Array.from({ length: 1000 }, (_, index) => ({
  id: `b${index}`,
  name: `Body ${index}`,
  classification: "partnership",
  ...(index < 100 && { dissolution_date: "2015-03-31" }),
}));
const open = (options: Partial<OpenOptions> = {}) =>
  openRecord([{ path: "register.json", content: { organizations: ROWS } }], {
    title: "Register",
    asAt: "2024-05-01",
    ...options,
  });
const recordOf = (options: Partial<OpenOptions> = {}) => {
  const { record, faults } = open(options);
  expect(faults).toEqual([]);
  return record!;
};
const shownIn = (options: Partial<OpenOptions>, years: readonly number[]) => {
  const record = recordOf(options);
  return years.map(
    (year) => [...sliceAt(record, yearOf(year)).entities.values()].filter(({ shown }) => shown).length,
  );
};
const YEARS = [2009, 2010, 2014, 2015, 2016, 2023, 2024];
const COVERED = { covers: "2010-04-01/2024-04-01" };

describe("a register of 1,000 bodies without beginnings", () => {
  test("with a cover: all are shown from its first day on, and those that ended until they did", () => {
    expect(shownIn(COVERED, YEARS)).toEqual([0, 1000, 1000, 1000, 900, 900, 900]);
    expect(recordOf(COVERED).years).toEqual({ first: 2010, last: 2024 });
  });

  test("without: those that ended are shown on their last day, and the others from the date of the register on", () => {
    expect(shownIn({}, YEARS)).toEqual([0, 0, 0, 100, 0, 0, 900]);
  });

  test("without: it is told how many are hidden, for want of what, to readers and to whoever keeps the record", () => {
    const record = recordOf();
    const ids = new Set(record.organizations.map(({ id }) => id));
    const told = (year: number) => hiddenByRegisters(record, sliceAt(record, yearOf(year)), ids);
    expect(told(2012)).toEqual([
      "“register.json” of 1 May 2024 lists 900 bodies without a beginning: they are not shown before. If it tells of a longer time, the record can say so (covers).",
    ]);
    expect(told(2024)).toEqual([]);
    expect(uncoveredInWords(record)).toEqual([
      'file:register.json: 900 bodies without a beginning are not shown before 1 May 2024; if it is a complete list, "covers" says since when',
    ]);
    expect(uncoveredInWords(record, () => false)).toEqual([]);
    expect(uncoveredInWords(recordOf(COVERED))).toEqual([]);
  });

  test("what it covers, and how it gives ends, stay with it when it is written and read again", () => {
    const record = recordOf({ ...COVERED, ends: "next-day" });
    expect(record.documents).toMatchObject([{ covers: "2010-04-01/2024-04-01", ends: "next-day" }]);
    const again = openRecord([{ path: "all.json", content: JSON.parse(recordAsJson(record)) }], {
      title: "",
      asAt: "2024",
    });
    expect(again.record).toEqual(record);
  });
});

test("a report that tells of several bodies in one paragraph is no register, and readers are told nothing of covers", () => {
  const rows = ROWS.slice(100, 120).map((row) => ({
    ...row,
    area_id: "vale",
    sources: [{ document_id: "report", locator: "1.1", says: "existing" }],
  }));
  const documents = [{ id: "report", title: "Report", date: "2012-06-01" }];
  const { record } = openRecord([{ path: "report.json", content: { documents, organizations: rows } }], {
    title: "Vale",
    asAt: "2024",
  });
  const ids = new Set(rows.map(({ id }) => id));
  expect(hiddenByRegisters(record!, sliceAt(record!, yearOf(2010)), ids)).toEqual([]);
  expect(uncoveredInWords(record!)).toHaveLength(1);
});
