import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Life } from "../../src/record/life";
import {
  bestIntervalIn,
  intervalsOfLife,
  PRESENCES,
  presenceAt,
  rankOf,
  surest,
  weakest,
} from "../../src/record/presence";
import type { Day } from "../../src/time/day";
import { dayBefore, dayOf, EVER, NEVER } from "../../src/time/day";
import type { DateBounds } from "../../src/time/edtf";
import { boundsOf, UNKNOWN } from "../../src/time/edtf";
import { monthOf, yearOf } from "../../src/time/period";
import { FIRST_YEAR, LAST_YEAR, someDay, someLife, someTrueLife } from "../random-record";

const NOTHING_KNOWN: Life = { start: UNKNOWN, end: null, reports: null, proposals: null };
const on = (life: Partial<Life>, year: number, month: number, date: number): string =>
  presenceAt(intervalsOfLife({ ...NOTHING_KNOWN, ...life }), dayOf(year, month, date));
const reported = (first: string, last = first) => ({
  first: boundsOf(first).earliest,
  last: boundsOf(last).earliest,
});

describe("on a day a body is", () => {
  test("on record from its latest beginning to its last report, and not after", () => {
    const life = { start: boundsOf("2010-09"), reports: reported("2011-10-10") };
    expect(on(life, 2010, 8, 31)).toBe("absent");
    expect(on(life, 2010, 9, 15)).toBe("possible");
    expect(on(life, 2010, 9, 30)).toBe("on-record");
    expect(on(life, 2011, 10, 10)).toBe("on-record");
    expect(on(life, 2011, 10, 11)).toBe("no-longer-reported");
  });

  test("not yet reported before its first report where nobody knows when it began", () => {
    const life = { reports: reported("2010-05-27", "2010-07-05") };
    expect(on(life, 2010, 5, 26)).toBe("not-yet-reported");
    expect(on(life, 2010, 6, 15)).toBe("on-record");
    expect(on(life, 2030, 1, 1)).toBe("no-longer-reported");
    expect(intervalsOfLife({ ...NOTHING_KNOWN, ...life }).map(({ presence }) => presence)).toEqual([
      "not-yet-reported",
      "on-record",
      "no-longer-reported",
    ]);
  });

  test("possible while it may have ended, and absent afterwards", () => {
    const life = { reports: reported("2010-07-05"), end: boundsOf("[2010-11-23..2011-10-10]") };
    expect(on(life, 2010, 11, 23)).toBe("on-record");
    expect(on(life, 2010, 11, 24)).toBe("possible");
    expect(on(life, 2011, 10, 10)).toBe("possible");
    expect(on(life, 2011, 10, 11)).toBe("absent");
  });

  test("in force on the last day before a successor took its place, though nobody reported it", () => {
    const life = { end: boundsOf("[2009-10-31..2009-11-29]") };
    expect(on(life, 2009, 10, 30)).toBe("not-yet-reported");
    expect(on(life, 2009, 10, 31)).toBe("on-record");
    expect(on(life, 2009, 11, 30)).toBe("absent");
  });

  test("proposed from the first plan, absent before it, and on record from the first report", () => {
    const life = { proposals: reported("2011-09-06"), reports: reported("2024-06-27") };
    expect(on(life, 2011, 9, 5)).toBe("absent");
    expect(on(life, 2011, 9, 6)).toBe("proposed");
    expect(on(life, 2024, 6, 26)).toBe("proposed");
    expect(on(life, 2024, 6, 27)).toBe("on-record");
  });

  test("not proposed where it was reported before anybody planned something with it", () => {
    const life = { proposals: reported("2010-07-05"), reports: reported("2010-01-12", "2010-06-29") };
    expect(on(life, 2010, 1, 11)).toBe("not-yet-reported");
    expect(on(life, 2010, 7, 5)).toBe("no-longer-reported");
  });

  test("silent for ever where it is only spoken of as a thing of the past", () => {
    expect(on({}, 1998, 1, 1)).toBe("not-yet-reported");
    expect(on({}, 2010, 7, 5)).toBe("not-yet-reported");
  });

  test("possible, not silent, between a beginning and an end of which only the outermost days are told", () => {
    const life = { start: boundsOf("2009"), end: boundsOf("[..2010-07-05]") };
    expect(on(life, 2008, 12, 31)).toBe("absent");
    expect(on(life, 2009, 6, 1)).toBe("possible");
    expect(on(life, 2010, 3, 1)).toBe("possible");
    expect(on(life, 2010, 7, 6)).toBe("absent");
  });

  test("no more than possible where it may have ended before it may have begun", () => {
    const life = { start: boundsOf("[2009-01-01..2010-06-30]"), end: boundsOf("[2010-01-01..2010-12-31]") };
    expect(on(life, 2010, 1, 1)).toBe("possible");
    expect(on(life, 2010, 6, 30)).toBe("possible");
    expect(on(life, 2011, 1, 1)).toBe("absent");
  });
});

test("the surest presence comes first", () => {
  expect(PRESENCES).toEqual([
    "on-record",
    "possible",
    "no-longer-reported",
    "not-yet-reported",
    "proposed",
    "absent",
  ]);
  expect(rankOf("on-record")).toBeLessThan(rankOf("absent"));
});

describe("within a period a body stands as on its best day", () => {
  const board = intervalsOfLife({
    ...NOTHING_KNOWN,
    reports: reported("2010-07-05"),
    end: boundsOf("2011-05"),
  });

  test("the year in which it may have ended it was still on record", () => {
    expect(bestIntervalIn(board, yearOf(2011)).presence).toBe("on-record");
    expect(bestIntervalIn(board, monthOf(2011, 5)).presence).toBe("on-record");
    expect(bestIntervalIn(board, monthOf(2011, 6)).presence).toBe("absent");
  });

  test("of two silences in one year the later counts", () => {
    const seat = weakest(board, intervalsOfLife({ ...NOTHING_KNOWN, reports: reported("2012-01-01") }));
    expect(bestIntervalIn(seat, yearOf(2009)).presence).toBe("not-yet-reported");
  });
});

describe("what joins two bodies", () => {
  const council = intervalsOfLife({ ...NOTHING_KNOWN, reports: reported("2009-01-01", "2024-01-01") });
  const board = intervalsOfLife({
    ...NOTHING_KNOWN,
    start: boundsOf("2010-03-01"),
    reports: reported("2010-07-05"),
    end: boundsOf("2011-05-31"),
  });

  test("is there no surer than the less sure of them", () => {
    const both = weakest(council, board);
    expect(presenceAt(both, dayOf(2010, 2, 28))).toBe("absent");
    expect(presenceAt(both, dayOf(2010, 3, 1))).toBe("on-record");
    expect(presenceAt(both, dayOf(2011, 6, 1))).toBe("absent");
  });

  test("makes a person who sits on both as sure as the surer", () => {
    const either = surest(council, board);
    expect(presenceAt(either, dayOf(2010, 2, 28))).toBe("on-record");
    expect(presenceAt(either, dayOf(2011, 6, 1))).toBe("on-record");
    expect(presenceAt(either, dayOf(2024, 1, 2))).toBe("no-longer-reported");
  });

  test("begins and ends its intervals on its own days, not on those of the body that it follows", () => {
    const [, second] = weakest(council, board);
    expect(second).toEqual({
      from: dayOf(2010, 3, 1),
      until: dayOf(2011, 6, 1),
      presence: "on-record",
    });
  });
});

const coversAllDays = (intervals: ReturnType<typeof intervalsOfLife>): void => {
  expect(intervals[0]?.from).toBe(EVER);
  expect(intervals.at(-1)?.until).toBe(NEVER);
  for (const [index, { from, until, presence }] of intervals.entries()) {
    const next = intervals[index + 1];
    expect(from).toBeLessThan(until);
    expect(next?.from ?? NEVER).toBe(until);
    expect(next?.presence).not.toBe(presence);
  }
};

test("the intervals of a life cover all days without a gap, and neighbours differ", () => {
  fc.assert(fc.property(someLife, (life) => coversAllDays(intervalsOfLife(life))));
});

test("so do the intervals of what joins several lives, and of a person with several seats", () => {
  fc.assert(
    fc.property(fc.array(someLife, { minLength: 1, maxLength: 3 }), (lives) => {
      coversAllDays(weakest(...lives.map(intervalsOfLife)));
      coversAllDays(surest(...lives.map(intervalsOfLife)));
    }),
  );
});

test("on each day a link is as sure as the least sure of what it joins, a person as the surest", () => {
  fc.assert(
    fc.property(someLife, someLife, someDay, (a, b, day) => {
      const ranks = [a, b].map((life) => rankOf(presenceAt(intervalsOfLife(life), day)));
      expect(rankOf(presenceAt(weakest(intervalsOfLife(a), intervalsOfLife(b)), day))).toBe(
        Math.max(...ranks),
      );
      expect(rankOf(presenceAt(surest(intervalsOfLife(a), intervalsOfLife(b)), day))).toBe(
        Math.min(...ranks),
      );
    }),
  );
});

test("what is on record was there, and what was there is not absent", () => {
  const days = fc.integer({ min: dayOf(FIRST_YEAR - 2), max: dayOf(LAST_YEAR + 3) });
  fc.assert(
    fc.property(someTrueLife, days, ({ first, last, life }, day) => {
      const presence = presenceAt(intervalsOfLife(life), day as Day);
      const there = first <= day && day <= last;
      if (presence === "on-record") expect(there).toBe(true);
      if (there) expect(presence).not.toBe("absent");
    }),
    { numRuns: 1000 },
  );
});

test("what was there or may have been there is on record at the ends of its certain days alone", () => {
  fc.assert(
    fc.property(someTrueLife, ({ life }) => {
      const certain = intervalsOfLife(life).filter(({ presence }) => presence === "on-record");
      expect(certain.length).toBeLessThanOrEqual(1);
      if (life.reports) expect(certain).toHaveLength(1);
    }),
  );
});

const widened = ({ earliest, latest }: DateBounds, by: readonly [number, number]): DateBounds => ({
  earliest: by[0] > 900 ? EVER : ((earliest - by[0]) as Day),
  latest: by[1] > 900 ? NEVER : ((latest + by[1]) as Day),
});
const someWidth = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));

test("to know less exactly when a body began or ended never makes it absent where it was possible", () => {
  fc.assert(
    fc.property(someTrueLife, someWidth, someWidth, someDay, ({ life }, starts, ends, day) => {
      const start = widened(life.start, starts);
      const vaguer: Life = { ...life, start, end: life.end && widened(life.end, ends) };
      const was = presenceAt(intervalsOfLife(life), day);
      if (was === "possible") expect(presenceAt(intervalsOfLife(vaguer), day)).not.toBe("absent");
    }),
    { numRuns: 1000 },
  );
});

test("between a told beginning and a told end a body is on record or possible, never silent", () => {
  fc.assert(
    fc.property(someTrueLife, someDay, ({ life }, day) => {
      fc.pre(life.start.earliest > EVER && life.end !== null && life.end.latest < NEVER);
      const presence = presenceAt(intervalsOfLife({ ...life, proposals: null }), day);
      expect(["on-record", "possible", "absent"]).toContain(presence);
    }),
  );
});

test("presence changes on the first day of a spell and on no other", () => {
  fc.assert(
    fc.property(someLife, someDay, (life, day) => {
      const intervals = intervalsOfLife(life);
      const before = bestIntervalIn(intervals, { from: dayBefore(day), until: day });
      const turns = intervals.some(({ from }) => from === day);
      expect(before.until === day).toBe(turns);
    }),
  );
});
