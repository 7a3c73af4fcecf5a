import fc from "fast-check";
import { expect, test } from "vitest";
import { readWrittenDate } from "../../src/io/written-date";
import { writtenDate } from "../../src/io/written-date/written";
import { isoOfDay } from "../../src/time/day";
import { boundsOf } from "../../src/time/edtf";
import { boundsInWords, monthName } from "../../src/time/words";
import { someDay } from "../random-record";

const read = (text: string, lasts = false) => readWrittenDate(text, { order: "day-first", lasts });
const edtfOf = (text: string): string | undefined => {
  const date = read(text);
  return "edtf" in date ? date.edtf : undefined;
};

test.each([
  ["2011", "2011"],
  ["May 2011", "2011-05"],
  ["Sept. 2010", "2010-09"],
  ["7/2010", "2010-07"],
  ["Jul-10", "2010-07"],
  ["5 July 2010", "2010-07-05"],
  ["July 5th, 2010", "2010-07-05"],
  ["Monday 5th of July 2010", "2010-07-05"],
  ["5.7.2010", "2010-07-05"],
  ["05-07-2010", "2010-07-05"],
  ["5 Jul 10", "2010-07-05"],
  ["2010-07-05", "2010-07-05"],
  ["2010-07-05 00:00:00", "2010-07-05"],
  ["2010-07-05T00:00:00", "2010-07-05"],
  ["40364", "2010-07-05"],
  ["25/7/2010", "2010-07-25"],
  ["7/25/2010", "2010-07-25"],
  ["by 10 Oct 2011", "[..2011-10-10]"],
  ["no later than 2012", "[..2012]"],
  ["before 2004", "[..2003-12-31]"],
  ["since 2004", "[2004..]"],
  ["2010 onwards", "[2010..]"],
  ["after May 2010", "[2010-06-01..]"],
  ["between 23 Nov 2010 and 10 Oct 2011", "[2010-11-23..2011-10-10]"],
  ["5–10 July 2010", "[2010-07-05..2010-07-10]"],
  ["May to July 2010", "[2010-05..2010-07]"],
  ["1999 or 2000", "[1999..2000]"],
  ["about 1999", "1999~"],
  ["c. May 2005", "2005-05~"],
  ["1998 (approx)", "1998~"],
  ["2010?", "2010?"],
  ["probably 2010", "2010?"],
  ["summer 2010", "2010-22"],
  ["winter 2010/11", "[2010-12-01..2011-03-20]"],
  ["2009/10", "[2009-04..2010-03]"],
  ["2013-14", "[2013-04..2014-03]"],
  ["1999/00", "[1999-04..2000-03]"],
  ["financial year 2009-10", "[2009-04..2010-03]"],
  ["Q4 2010/11", "[2011-01..2011-03]"],
  ["first quarter of 2010", "[2010-01..2010-03]"],
  ["1990s", "199X"],
  ["the 90s", "199X"],
  ["early 1990s", "[1990..1992]"],
  ["mid-2010", "[2010-05..2010-08]"],
  ["late May 2011", "[2011-05-21..2011-05-31]"],
  ["first half of 2010", "[2010-01..2010-06]"],
  ["[..2011-10-10]", "[..2011-10-10]"],
  ["199X", "199X"],
  ["EDTF: 2009/2010", "2009/2010"],
  ["n/a", ""],
  ["ongoing", ""],
  ["TBC", ""],
])("%s is read as %s", (text, edtf) => expect(edtfOf(text)).toBe(edtf));

test.each([
  ["31 June 2010", "a day that the calendar has, such as 30 June 2010"],
  ["5 July", "the year as well, such as 5 July 2010"],
  ["5/7", "the year as well, such as 5 July 2010"],
  ["2012 to 2009", "two dates, the earlier first, such as between 23 Nov 2010 and 10 Oct 2011"],
  ["soon", "a date such as 5 July 2010, May 2011, 2009, by 10 Oct 2011 or about 1999"],
])("%s is no date, and it is said what was expected", (text, slip) => expect(read(text)).toEqual({ slip }));

test("it is said how a date was read", () => {
  const told = (text: string) => read(text);
  expect(told("5.7.2010")).toMatchObject({ told: "5 July 2010" });
  expect(told("about 1999")).toMatchObject({ told: "about 1999 (between 1998 and 2000)" });
  expect(told("2013/14")).toMatchObject({
    told: "the financial year 2013/14 (between 1 April 2013 and 31 March 2014)",
  });
});

test("what is often meant for another date is told with that", () => {
  expect(read("5/7/2010")).toEqual({
    edtf: "2010-07-05",
    told: "5 July 2010",
    otherwise: { edtf: "2010-05-07", told: "7 May 2010" },
  });
  expect(read("2009-10")).toMatchObject({ edtf: "2009-10", otherwise: { edtf: "[2009-04..2010-03]" } });
  expect(read("2009/2010")).toMatchObject({ edtf: "[2009-04..2010-03]", otherwise: { edtf: "2009/2010" } });
  expect(read("5/5/2010")).not.toHaveProperty("otherwise");
  expect(read("2020-21")).not.toHaveProperty("otherwise");
});

test("the order of day and month can be said", () => {
  expect(readWrittenDate("5/7/2010", { order: "month-first" })).toMatchObject({ edtf: "2010-05-07" });
});

test("of what lasted, all of the time is meant", () => {
  expect(read("2010/11", true)).toMatchObject({ edtf: "2010-04/2011-03" });
  expect(read("1 April 2010 to 31 March 2015", true)).toMatchObject({
    edtf: "2010-04-01/2015-03-31",
    told: "from 1 April 2010 to 31 March 2015",
  });
  expect(read("since 2004", true)).toMatchObject({ edtf: "2004/.." });
});

const words = (iso: string) => {
  const [year = "", month = "", date = ""] = iso.split("-");
  return { year, month, date, d: Number(date), m: Number(month), name: monthName(Number(month)) };
};

test("every day is read in whatever form it is written", () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const iso = isoOfDay(day);
      const { year, month, date, d, m, name } = words(iso);
      const forms = [
        iso,
        `${date}/${month}/${year}`,
        `${d}/${m}/${year}`,
        `${d}.${m}.${year.slice(2)}`,
        `${d} ${name} ${year}`,
        `${d}${["th", "st", "nd", "rd"][d] ?? "th"} of ${name.slice(0, 3)}. ${year}`,
        `${name} ${d}, ${year}`,
        `${date}-${name.slice(0, 3)}-${year}`,
        `  ${name.toUpperCase()}  ${d}th  ${year} `,
        String(day + 25_569),
      ];
      expect(forms.map(edtfOf)).toEqual(forms.map(() => iso));
    }),
  );
});

test("no text throws, and whatever is read is a date of EDTF, or none", () => {
  const someWords = fc.constantFrom(
    "by",
    "5",
    "July",
    "2010",
    "to",
    "-",
    "/",
    "about",
    "11",
    "1990s",
    "?",
    "of",
  );
  const someText = fc.oneof(
    fc.string(),
    fc.array(someWords, { maxLength: 6 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(someText, fc.boolean(), (text, lasts) => {
      const date = read(text, lasts);
      if ("edtf" in date && date.edtf !== "") expect(() => boundsOf(date.edtf)).not.toThrow();
    }),
  );
});

const somePart = someDay.chain((day) =>
  fc.constantFrom(4, 7, 10).map((length) => isoOfDay(day).slice(0, length)),
);
const someEdtf = fc.oneof(
  somePart,
  somePart.chain((part) => fc.constantFrom("~", "?", "%").map((mark) => part + mark)),
  fc.tuple(somePart, somePart).map(([a, b]) => (a < b ? `[${a}..${b}]` : `[..${a}]`)),
  fc.tuple(somePart, somePart).map(([a, b]) => (a < b ? `${a}/${b}` : `${a}/..`)),
  fc.constantFrom("199X", "2010-22", "2009/2010", "2020-21", "[2009,2011]", "2010-07-05T19:30:00", "Y-12000"),
);

test("a date of the record is written so that the same is read again", () => {
  fc.assert(
    fc.property(someEdtf, fc.boolean(), (edtf, lasts) => {
      const date = read(writtenDate(edtf, lasts), lasts);
      expect("edtf" in date && date.edtf).toBe(edtf);
    }),
  );
});

test("and it is written as people do, where that says it all", () => {
  expect(writtenDate("2010-07-05")).toBe("5 July 2010");
  expect(writtenDate("[..2011-10-10]")).toBe("by 10 October 2011");
  expect(writtenDate("1999~")).toBe("about 1999");
  expect(writtenDate("2010-04/2011-03", true)).toBe("between April 2010 and March 2011");
  expect(writtenDate("2009/2010")).toBe("EDTF: 2009/2010");
});

test.each([["[2010-12..2011-09-30]"], ["[2010-12..2011-09]"], ["[2010..2011-09-30]"], ["[2010-12..]"]])(
  "%s is read again as it is told",
  (edtf) => {
    expect(read(boundsInWords(boundsOf(edtf)))).toMatchObject({ edtf });
  },
);
