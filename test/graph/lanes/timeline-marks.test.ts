import { describe, expect, test } from "vitest";
import { lineageChart } from "../../../src/graph/lanes/chart";
import { lanesOf } from "../../../src/graph/lanes/lanes";
import { xOf } from "../../../src/graph/lanes/time-scale";
import { todayOn } from "../../../src/graph/lanes/timeline-marks";
import { pilesOf } from "../../../src/graph/lanes/timeline-piles";
import { spansOf } from "../../../src/graph/lanes/timeline-spans";
import { byYear, changesAmong } from "../../../src/lineage/change-list";
import type { PartnershipRecord } from "../../../src/record/record";
import { dayOf } from "../../../src/time/day";
import { event, smallRecord, source } from "../../small-record";

/** The small town is told of from 2009 to 2014; nothing of its own changes. */
const town = (...changes: readonly ReturnType<typeof event>[]): PartnershipRecord => {
  const record = smallRecord({}, { change_events: changes });
  return { ...record, change_events: record.change_events.filter(({ id }) => id !== "forum-replaced") };
};
const changed = (id: string, date_edtf: string, more = {}) =>
  event(id, "restructured", ["town-partnership"], ["town-partnership"], { date_edtf, ...more });
const TOWN = new Set(["town-partnership"]);
/** CSS pixels: of the axis on a council's screen. */
const WIDTH = 1000;
const piles = (...changes: readonly ReturnType<typeof event>[]) => pilesOf(town(...changes), TOWN, WIDTH);
const dots = (...changes: readonly ReturnType<typeof event>[]) =>
  piles(...changes).flatMap(({ at, dots: all }) => all.map((dot, row) => ({ ...dot, at, row })));
const spans = (...changes: readonly ReturnType<typeof event>[]) => spansOf(town(...changes), TOWN);
const DAYS = dayOf(2015) - dayOf(2009);
const shareOf = (year: number, month: number, date: number): number =>
  (dayOf(year, month, date) - dayOf(2009)) / DAYS;

describe("a change is a dot where its day is known to the month", () => {
  test("on that day", () => {
    expect(dots(changed("a", "2011-01-01"))).toMatchObject([{ id: "a", row: 0, done: true }]);
    expect(dots(changed("a", "2011-01-01"))[0]?.at).toBeCloseTo(730 / 2191, 10);
  });

  test("within a month, at its end: by then it had come", () => {
    expect(dots(changed("a", "2011-05"))[0]?.at).toBeCloseTo(shareOf(2011, 5, 31), 10);
  });

  test("from one day to the 31st after it; a day longer, and it is a span", () => {
    const [longest, longer] = [
      changed("a", "[2011-05-01..2011-06-01]"),
      changed("a", "[2011-05-01..2011-06-02]"),
    ];
    expect([dots(longest).length, spans(longest).length]).toEqual([1, 0]);
    expect([dots(longer).length, spans(longer).length]).toEqual([0, 1]);
  });

  test("where only the day is known by which it had come, there", () => {
    expect(dots(changed("a", "[..2010-07-05]"))[0]?.at).toBeCloseTo(shareOf(2010, 7, 5), 10);
    expect(spans(changed("a", "[..2010-07-05]"))).toEqual([]);
  });

  test("hollow where it is only planned, on the day of the plan", () => {
    const plan = changed("a", "2013", { certainty: "planned", announced_date: "2011-10-10" });
    expect(dots(plan)).toMatchObject([{ id: "a", done: false }]);
    expect(dots(plan)[0]?.at).toBeCloseTo(shareOf(2011, 10, 10), 10);
  });

  test("four that fall together are a pile, what happened below what was planned", () => {
    const plan = { certainty: "planned", date: "2013", announced_date: "2011-01-01" };
    const four = [changed("p", "2013", plan), ...["a", "b", "c"].map((id) => changed(id, "2011-01-01"))];
    expect(piles(...four)).toMatchObject([{ count: null, spansBelow: 0 }]);
    expect(dots(...four).map(({ id, row }) => [id, row])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 2],
      ["p", 3],
    ]);
  });

  test("of five the number is told, above one of what happened and one of what was planned", () => {
    const plan = { certainty: "planned", date: "2013", announced_date: "2011-01-01" };
    const five = [changed("p", "2013", plan), ...["a", "b", "c", "d"].map((id) => changed(id, "2011-01-01"))];
    const [pile] = piles(...five);
    expect(pile?.count).toBe(5);
    expect(pile?.dots.map(({ id }) => id)).toEqual(["a", "p"]);
    expect(pile?.label.split("\n")).toHaveLength(5);
  });

  test("they are piled where the axis has no room for both, and not where it has", () => {
    const record = town(changed("a", "2011-01-01"), changed("b", "2011-02-01"));
    expect(pilesOf(record, TOWN, 1000)).toHaveLength(2);
    expect(pilesOf(record, TOWN, 300)).toHaveLength(1);
  });

  test("however many there are, no pile lies on the next, nor a number on either", () => {
    const many = Array.from({ length: 60 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, "0");
      return changed(`e${index}`, `${2009 + (index % 5)}-${month}-${index % 3 === 0 ? "01" : "02"}`);
    });
    for (const width of [90, 300, 530, 1200]) {
      const all = pilesOf(town(...many), TOWN, width);
      const told = all.reduce((sum, { count, dots: each }) => sum + (count ?? each.length), 0);
      expect(told).toBe(60);
      for (const [index, pile] of all.entries()) {
        const next = all[index + 1];
        const room =
          next && pile.count !== null && next.count !== null ? 18 : next?.count || pile.count ? 13 : 7;
        if (next) expect((next.at - pile.at) * width).toBeGreaterThanOrEqual(room - 1e-9);
      }
    }
  });

  test("a pile stands above the spans that reach there", () => {
    const [first, second] = piles(
      changed("span", "[2010-06-01..2011-06-01]"),
      changed("over", "2011-01-01"),
      changed("beside", "2013-01-01"),
    );
    expect([first?.spansBelow, second?.spansBelow]).toEqual([1, 0]);
  });

  test("only of the bodies that are asked for, and of the years of the record", () => {
    expect(pilesOf(town(changed("a", "2011-01-01")), new Set(["health-trust"]), WIDTH)).toEqual([]);
    expect(dots(changed("a", "2008-12-31"), changed("b", "2015-01-01"))).toEqual([]);
  });
});

describe("a change is a span where it fell at some time in a longer one", () => {
  test("from its first day to its last", () => {
    const [span] = spans(changed("a", "[2010-11-23..2011-10-10]"));
    expect(span?.from).toBeCloseTo(shareOf(2010, 11, 23), 10);
    expect(span?.to).toBeCloseTo(shareOf(2011, 10, 10), 10);
  });

  test("no further than the axis goes", () => {
    expect(spans(changed("a", "[2001-01-01..2010-01-01]"))[0]?.from).toBe(0);
    expect(spans(changed("a", "[2014-01-01..2020-01-01]"))[0]?.to).toBe(1);
  });

  test("spans that overlap stand in rows of their own, and a row is used again when it is free", () => {
    const three = [
      changed("a", "[2010-01-01..2011-01-01]"),
      changed("b", "[2010-06-01..2012-01-01]"),
      changed("c", "[2011-06-01..2013-01-01]"),
    ];
    expect(spans(...three).map(({ id, row }) => [id, row])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
  });
});

describe("spans stand in two rows at most", () => {
  test("changes of one span are told by one", () => {
    const [only, ...others] = spans(
      changed("a", "[2010-01-01..2011-01-01]"),
      changed("b", "[2010-01-01..2011-01-01]"),
    );
    expect(only).toMatchObject({ id: "a", row: 0, count: 2 });
    expect(others).toEqual([]);
  });

  test("what has no row of its own is told by the span below it, which reaches as far as it does", () => {
    const all = spans(
      changed("a", "[2010-01-01..2012-01-01]"),
      changed("b", "[2010-02-01..2012-01-01]"),
      changed("c", "[2010-03-01..2013-01-01]"),
    );
    expect(all.map(({ id, row, count }) => [id, row, count])).toEqual([
      ["a", 0, 1],
      ["b", 1, 2],
    ]);
    expect(all[1]?.to).toBeCloseTo(shareOf(2013, 1, 1), 10);
  });
});

test("a planned change stands on one day in the lineage, over the timeline and in the list of changes", () => {
  const plan = event("plan", "replaced", ["town-partnership"], ["new-board"], {
    date: "2013",
    announced_date: "2011-10-10",
    certainty: "planned",
    sources: [source("planned")],
  });
  const record = smallRecord({}, { change_events: [plan] });
  const ids = new Set(["town-partnership", "new-board"]);
  const scale = { years: record.years, left: 0, right: 1000 };
  const lanes = lanesOf(record, ids, { onlyChanged: false, byArea: false });
  const mark = lineageChart(record, lanes, scale).marks.find(({ key }) => key === "plan");
  const pile = pilesOf(record, ids, WIDTH).find(({ dots: all }) => all.some(({ id }) => id === "plan"));
  const year = byYear(changesAmong(record, ids, { type: null, certainty: null })).find(({ datedEvents }) =>
    datedEvents.some(({ event: { id } }) => id === "plan"),
  );
  expect(mark?.trueX).toBeCloseTo(xOf(scale, dayOf(2011, 10, 10)), 10);
  expect(pile?.at).toBeCloseTo(xOf(scale, dayOf(2011, 10, 10)) / 1000, 10);
  expect(year?.year).toBe(2011);
});

test("today is marked where it lies inside the record's years, and nowhere else", () => {
  expect(todayOn(smallRecord(), dayOf(2012))).toBeCloseTo(0.5, 2);
  expect(todayOn(smallRecord(), dayOf(2015))).toBeNull();
});
