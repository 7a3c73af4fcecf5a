import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison } from "../../src/lineage/comparison";
import { comparisonOf, countsByKind } from "../../src/lineage/comparison";
import { DIFFERENCE_KINDS } from "../../src/lineage/difference-kind";
import { organizationsIn } from "../../src/record/area";
import { kindOf } from "../../src/record/kind";
import { lastDayOf } from "../../src/record/life";
import { lifeOf } from "../../src/record/lives";
import { presenceChangesBetween } from "../../src/record/presence-change";
import type { PartnershipRecord } from "../../src/record/record";
import { sliceAt } from "../../src/record/slice";
import { dayBefore } from "../../src/time/day";
import type { Period } from "../../src/time/period";
import { periodOf, yearOf } from "../../src/time/period";
import { comparisonInWords } from "../../src/words/comparison";
import { entryStatements } from "../../src/words/comparison-entry";
import { textOf } from "../../src/words/sentence";
import { inventedRecord } from "../fixtures/invented-record";
import { somePeriod, someRecord } from "../random-record";
import { event, smallRecord } from "../small-record";

const record = inventedRecord();
const structures = new Set(
  record.organizations
    .filter(
      (body) => organizationsIn(record, "marchshire").has(body.id) && kindOf(record, body) !== "organisation",
    )
    .map(({ id }) => id),
);
const compare = (from: number, to: number): Comparison =>
  comparisonOf(record, sliceAt(record, yearOf(from)), sliceAt(record, yearOf(to)), structures);
const ofKind = ({ entries }: Comparison, kind: string): readonly string[] =>
  entries.filter((entry) => entry.kind === kind).map(({ id }) => id);

describe("2010 and 2016 in Marchshire", () => {
  const comparison = compare(2010, 2016);

  test.each([
    ["replaced", ["marchshire-together", "safer-northwick", "safer-southam", "health-board"]],
    [
      "ended",
      [
        "marchshire-together-executive",
        "marchshire-together-scrutiny",
        "green-partnership",
        "housing-forum-1998",
      ],
    ],
    ["new", ["leaders-board", "safer-marchshire", "adult-care-board", "public-health-board", "skills-forum"]],
    ["first-reported", ["leaders-board-officers", "river-board", "growth-board", "hill-cluster"]],
    ["changed", ["growth-company", "childrens-trust"]],
    ["planned", ["safer-marchshire-young", "families-board", "rural-network"]],
    ["silent", ["southam-district-council", "arts-forum"]],
  ])("%s: %j", (kind, ids) => expect(ofKind(comparison, kind)).toEqual(ids));

  test("in a sentence", () => {
    expect(comparisonInWords(comparison)).toBe(
      "Between 2010 and 2016: 4 replaced, 4 ended, 5 new, 4 first on record, 2 changed, 3 planned or proposed, 2 no longer reported.",
    );
  });
});

describe("between other periods", () => {
  test("members alone, and an end that may have come", () => {
    const comparison = compare(2010, 2011);
    expect(ofKind(comparison, "members")).toEqual(["growth-company"]);
    expect(ofKind(comparison, "may-have-ended")).toEqual(["green-partnership"]);
  });

  test("plans that nobody spoke of again, and what came and went", () => {
    const comparison = compare(2016, 2024);
    expect(ofKind(comparison, "plan-silent")).toEqual([
      "safer-marchshire-young",
      "families-board",
      "rural-network",
    ]);
    expect(ofKind(comparison, "in-between")).toEqual(["combined-authority", "housing-forum-2020"]);
  });

  test("silence is not an end", () => {
    expect(ofKind(compare(2016, 2024), "silent")).toContain("leaders-board");
  });

  test("an agreed end that nobody reports as done, and a plan for what has ended", () => {
    const agreed = event("e", "decommissioned", ["town-board"], [], { date: "2011-02", certainty: "agreed" });
    const kindsIn = (changed: PartnershipRecord, id: string) =>
      comparisonOf(
        changed,
        sliceAt(changed, yearOf(2010)),
        sliceAt(changed, yearOf(2012)),
        new Set([id]),
      ).entries.map(({ kind }) => kind);
    expect(kindsIn(smallRecord({}, { change_events: [agreed] }), "town-board")).toEqual(["may-have-ended"]);
    const parent = { parent_id: "town-partnership", classification: "sub-group", theme: "overarching" };
    const ended = { dissolution_date: "2011-06-30" };
    const lapsed = smallRecord({ "new-board": parent, "town-partnership": ended });
    expect(kindsIn(lapsed, "new-board")).toEqual(["lapsed"]);
  });
});

const all = (random: PartnershipRecord): ReadonlySet<string> =>
  new Set(random.organizations.map(({ id }) => id));
/** What ends within the earlier period is not told as a difference to the later one. */
const endsWithin = (random: PartnershipRecord, id: string, { until }: Period): boolean =>
  lastDayOf(lifeOf(random, id)) < dayBefore(until);
const inOrder = (a: Period, b: Period): readonly [Period, Period] => (a.until <= b.until ? [a, b] : [b, a]);

describe("in any record", () => {
  test("every entry is told in at least one whole sentence, and the counts add up", () => {
    fc.assert(
      fc.property(someRecord, somePeriod, somePeriod, (random, a, b) => {
        const [from, to] = inOrder(a, b);
        const comparison = comparisonOf(random, sliceAt(random, from), sliceAt(random, to), all(random));
        const ids = comparison.entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const counts = [...countsByKind(comparison).values()].reduce((sum, count) => sum + count, 0);
        expect(counts).toBe(ids.length);
        for (const entry of comparison.entries) {
          const sentences = entryStatements(random, entry).map(({ sentence }) => textOf(sentence));
          expect(sentences.length, `${entry.id} ${entry.kind}`).toBeGreaterThan(0);
          for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        }
      }),
    );
  });

  test("a period differs from itself in nothing", () => {
    fc.assert(
      fc.property(someRecord, somePeriod, (random, period) => {
        const slice = sliceAt(random, period);
        expect(comparisonOf(random, slice, slice, all(random)).entries).toEqual([]);
      }),
    );
  });

  test("what is on record at the end of one period and not there in the other has an entry", () => {
    fc.assert(
      fc.property(someRecord, somePeriod, somePeriod, (random, a, b) => {
        const [from, to] = inOrder(a, b);
        fc.pre(from.until <= to.from);
        const [before, after] = [sliceAt(random, from), sliceAt(random, to)];
        const told = new Set(comparisonOf(random, before, after, all(random)).entries.map(({ id }) => id));
        for (const difference of presenceChangesBetween(before, after)) {
          const presences = [difference.before, difference.after];
          if (!all(random).has(difference.id) || endsWithin(random, difference.id, from)) continue;
          if (presences.includes("on-record") && presences.includes("absent"))
            expect(told).toContain(difference.id);
        }
      }),
    );
  });
});

describe("months and years", () => {
  const entriesIn = (from: string, to: string, id: string) => {
    const [before, after] = [from, to].map((text) => sliceAt(record, periodOf(text)!));
    return comparisonOf(record, before!, after!, new Set([id])).entries;
  };
  const kindIn = (from: string, to: string, id: string) => entriesIn(from, to, id).map(({ kind }) => kind);

  test("in the months in which it may have ended, that is told, and not that it may have begun", () => {
    expect(kindIn("2010", "2012-06", "green-partnership")).toEqual(["may-have-ended"]);
    expect(kindIn("2010", "2013-12", "green-partnership")).toEqual(["ended"]);
  });

  test("what came and went between the two is told as that, with its beginning and its end", () => {
    const [entry] = entriesIn("2016", "2024", "combined-authority");
    expect(entry?.kind).toBe("in-between");
    expect(entryStatements(record, entry!).map(({ sentence }) => textOf(sentence))).toEqual([
      "The Marchshire and Eastvale Combined Authority was formed on 8 May 2017.",
      "There is no report of the Marchshire and Eastvale Combined Authority after 8 February 2022.",
    ]);
  });

  test("a plan made and forgotten between the two is told", () => {
    expect(kindIn("2011", "2024", "rural-network")).toEqual(["plan-silent"]);
  });
});

test("what changes on the first day after the earlier period, or the last of the later, falls between them", () => {
  const kindOfChangeOn = (date: string) => {
    const changed = smallRecord(
      {},
      {
        change_events: [event("it", "restructured", ["town-board"], ["town-board"], { date })],
      },
    );
    const [before, after] = [sliceAt(changed, yearOf(2010)), sliceAt(changed, yearOf(2011))];
    return comparisonOf(changed, before, after, new Set(["town-board"])).entries.map(
      ({ datedEvents }) => datedEvents.length,
    );
  };
  expect(kindOfChangeOn("2010-12-31")).toEqual([0]);
  expect(kindOfChangeOn("2011-01-01")).toEqual([1]);
  expect(kindOfChangeOn("2011-12-31")).toEqual([1]);
  expect(kindOfChangeOn("2012-01-01")).toEqual([0]);
});

test("the kinds are told in their order", () => {
  const { entries } = compare(2010, 2016);
  const order = entries.map(({ kind }) => DIFFERENCE_KINDS.indexOf(kind));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
