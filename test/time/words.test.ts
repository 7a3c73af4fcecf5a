import { expect, test } from "vitest";
import { dayOf } from "../../src/time/day";
import { boundsOf, UNKNOWN } from "../../src/time/edtf";
import { monthOf, singleDay, yearOf } from "../../src/time/period";
import {
  afterInWords,
  beforeInWords,
  boundsInBrief,
  boundsInWords,
  dayInWords,
  inPeriod,
  monthInBrief,
  monthName,
  periodInWords,
  whenInWords,
  yearsInWords,
} from "../../src/time/words";

test("days, months and years are told as people say them", () => {
  expect(dayInWords(dayOf(2010, 7, 5))).toBe("5 July 2010");
  expect(monthName(12)).toBe("December");
  expect(monthInBrief(dayOf(2010, 7, 5))).toBe("Jul 2010");
  expect(periodInWords(yearOf(2011))).toBe("2011");
  expect(periodInWords(yearOf(44))).toBe("AD 44");
  expect(periodInWords(monthOf(2011, 5))).toBe("May 2011");
  expect(periodInWords(singleDay(dayOf(2011, 5, 20)))).toBe("20 May 2011");
  expect(inPeriod(yearOf(2011))).toBe("in 2011");
  expect(inPeriod(monthOf(2011, 5))).toBe("in May 2011");
  expect(inPeriod(singleDay(dayOf(2011, 5, 20)))).toBe("on 20 May 2011");
});

test.each([
  ["2010-07-05", "5 July 2010", "on 5 July 2010"],
  ["2011-05", "May 2011", "in May 2011"],
  ["2011", "2011", "in 2011"],
  ["[2009..2010]", "between 2009 and 2010", "between 2009 and 2010"],
  ["201X", "between 2010 and 2019", "between 2010 and 2019"],
  ["2001-21", "spring 2001", "in spring 2001"],
  ["2023-22", "summer 2023", "in summer 2023"],
  ["2023-23", "autumn 2023", "in autumn 2023"],
  ["2010-24", "winter 2010", "in winter 2010"],
  ["2023-22~", "between 1 March 2023 and 23 December 2023", "between 1 March 2023 and 23 December 2023"],
  ["[2023-04-01..2024-03-31]", "2023/24", "in 2023/24"],
  ["[1999-04..2000-03]", "1999/00", "in 1999/00"],
  [
    "[2023-04-01..2024-04-01]",
    "between 1 April 2023 and 1 April 2024",
    "between 1 April 2023 and 1 April 2024",
  ],
  ["-0043-03-15", "15 March 44 BC", "on 15 March 44 BC"],
  ["-0043", "44 BC", "in 44 BC"],
  ["0000", "1 BC", "in 1 BC"],
  ["0044", "AD 44", "in AD 44"],
  ["0912-03", "March AD 912", "in March AD 912"],
  ["[-0043..0014]", "between 44 BC and AD 14", "between 44 BC and AD 14"],
  ["Y12000", "12000", "in 12000"],
  ["1999~", "between 1998 and 2000", "between 1998 and 2000"],
  [
    "[2010-11-23..2011-10-10]",
    "between 23 November 2010 and 10 October 2011",
    "between 23 November 2010 and 10 October 2011",
  ],
  [
    "[2010-12..2011-09-30]",
    "between December 2010 and 30 September 2011",
    "between December 2010 and 30 September 2011",
  ],
  [
    "[2010-12..2011-09]",
    "between December 2010 and September 2011",
    "between December 2010 and September 2011",
  ],
  [
    "[2010-12-01..2011-09]",
    "between 1 December 2010 and September 2011",
    "between 1 December 2010 and September 2011",
  ],
  ["[2010..2011-09-30]", "between 2010 and 30 September 2011", "between 2010 and 30 September 2011"],
  [
    "2010-12/2011-09-30",
    "between December 2010 and 30 September 2011",
    "between December 2010 and 30 September 2011",
  ],
  ["[2010-12..]", "in December 2010 or later", "in December 2010 or later"],
  ["[..2011-09]", "by the end of September 2011", "by the end of September 2011"],
  ["[..2011-10-10]", "by 10 October 2011", "by 10 October 2011"],
  ["[2011-10-10..]", "on or after 10 October 2011", "on or after 10 October 2011"],
])("%s is told as “%s”, and with its preposition as “%s”", (text, words, when) => {
  expect(boundsInWords(boundsOf(text))).toBe(words);
  expect(whenInWords(boundsOf(text))).toBe(when);
});

test.each([
  ["2010-07-05", "after 5 July 2010", "before 5 July 2010"],
  ["2023-23", "after autumn 2023", "before autumn 2023"],
  ["[2009-04-01..2010-03-31]", "after 2009/10", "before 2009/10"],
  ["[2010-11-23..2011-10-10]", "after 10 October 2011", "before 23 November 2010"],
  ["[..2011-10-10]", "after 10 October 2011", "before 10 October 2011"],
])("what lies behind all of %s lies “%s”, and what lies ahead of it “%s”", (text, after, before) => {
  expect(afterInWords(boundsOf(text))).toBe(after);
  expect(beforeInWords(boundsOf(text))).toBe(before);
});

test("what nothing is known of is told as unknown", () => {
  expect(boundsInWords(UNKNOWN)).toBe("at an unknown date");
  expect(whenInWords(UNKNOWN)).toBe("at an unknown date");
});

test.each([
  ["2010-07-05", "5 Jul 2010"],
  ["2011-05", "May 2011"],
  ["2010-09", "Sep 2010"],
  ["201X", "by Dec 2019"],
  ["0044", "AD 44"],
  ["-0043-03-15", "15 Mar 44 BC"],
  ["2011", "2011"],
  ["[2009..2010]", "by Dec 2010"],
  ["2023-22", "summer 2023"],
  ["[2023-04-01..2024-03-31]", "2023/24"],
  ["[2010-11-23..2011-10-10]", "by Oct 2011"],
  ["[..2011-10-10]", "by Oct 2011"],
  ["[2011-10-10..]", "from Oct 2011"],
])("%s has little room as “%s”", (text, words) => expect(boundsInBrief(boundsOf(text))).toBe(words));

test("what nothing is known of takes no room", () => expect(boundsInBrief(UNKNOWN)).toBe(""));

test.each([
  [{ first: 2009, last: 2024 }, "2009 to 2024"],
  [{ first: 2012, last: 2012 }, "2012"],
])("the years %j are told as “%s”", (years, words) => expect(yearsInWords(years)).toBe(words));
