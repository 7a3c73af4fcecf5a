import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/lineage/comparison";
import { comparisonOf } from "../../../src/lineage/comparison";
import { DIFFERENCE_KINDS } from "../../../src/lineage/difference-kind";
import { organizationsIn } from "../../../src/record/area";
import { kindOf } from "../../../src/record/kind";
import { sliceAt } from "../../../src/record/slice";
import { periodOf, yearOf } from "../../../src/time/period";
import { comparisonInWords } from "../../../src/words/comparison";
import { entryStatements } from "../../../src/words/comparison-entry";
import { textOf } from "../../../src/words/sentence";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const structures = new Set(
  record.organizations
    .filter(
      (body) =>
        organizationsIn(record, "cambridgeshire").has(body.id) && kindOf(record, body) !== "organisation",
    )
    .map(({ id }) => id),
);
const compare = (from: number, to: number): Comparison =>
  comparisonOf(record, sliceAt(record, yearOf(from)), sliceAt(record, yearOf(to)), structures);
const ofKind = ({ entries }: Comparison, kind: string): readonly string[] =>
  entries.filter((entry) => entry.kind === kind).map(({ id }) => id);

describe("2010 and 2011 in Cambridgeshire", () => {
  const comparison = compare(2010, 2011);

  test("what ended, and what others came in place of", () => {
    expect(ofKind(comparison, "replaced")).toEqual(["cambridgeshire-together"]);
    expect(ofKind(comparison, "ended")).toEqual([
      "safer-and-stronger-partnership",
      "environmental-sustainability-partnership",
      "safer-and-stronger-board",
      "ni17-asb-group",
      "ni21-strategic-group",
      "joint-accountability-committee",
    ]);
  });

  test("what was to change, without having ended", () => {
    expect(ofKind(comparison, "to-change")).toEqual(
      expect.arrayContaining([
        "childrens-trust",
        "cambridgeshire-horizons",
        "greater-cambridge-partnership-1998",
      ]),
    );
  });

  test("what was planned: the Shadow Board, the Health and Wellbeing Board, the LEP's twelve sub-groups", () => {
    const planned = ofKind(comparison, "planned");
    expect(planned).toContain("shadow-health-and-wellbeing-board");
    expect(planned).toContain("health-and-wellbeing-board");
    expect(planned.filter((id) => id.startsWith("lep-"))).toHaveLength(12);
  });

  test("in a sentence", () => {
    expect(comparisonInWords(comparison)).toBe(
      "Between 2010 and 2011: 1 replaced, 6 ended, 14 first on record, 6 due to change, 2 with different members, 17 planned or proposed, 14 no longer reported.",
    );
  });
});

describe("2011 and 2024 in Cambridgeshire", () => {
  const comparison = compare(2011, 2024);

  test("an agreed end that nobody reports as done may have come", () => {
    expect(ofKind(comparison, "may-have-ended")).toContain("greater-cambridge-partnership-1998");
    expect(ofKind(comparison, "ended")).toEqual([
      "greater-cambridge-greater-peterborough-lep",
      "greater-cambridge-greater-peterborough-lep-board",
    ]);
  });

  test("councils merged, and one is new", () => {
    expect(ofKind(comparison, "replaced")).toEqual([
      "forest-heath-district-council",
      "st-edmundsbury-borough-council",
    ]);
    expect(ofKind(comparison, "new")).toEqual([
      "west-suffolk-council",
      "cambridgeshire-and-peterborough-combined-authority",
    ]);
  });

  test("a plan of 2011 with no word since, and one whose partnership has ended", () => {
    expect(ofKind(comparison, "plan-silent")).toContain("shadow-health-and-wellbeing-board");
    expect(ofKind(comparison, "lapsed").filter((id) => id.startsWith("lep-"))).toHaveLength(12);
  });

  test("silence is not an end", () => {
    expect(ofKind(comparison, "silent")).toContain("community-wellbeing-board");
    expect(ofKind(comparison, "silent")).toContain("cambridgeshire-horizons");
  });

  test("the LEP's later name is told with its end", () => {
    const lep = comparison.entries.find(({ id }) => id === "greater-cambridge-greater-peterborough-lep");
    if (!lep) throw new Error("Expected the LEP");
    expect(entryStatements(record, lep).map(({ sentence }) => textOf(sentence))).toEqual([
      "The Greater Cambridge Greater Peterborough Local Enterprise Partnership came to an end on 31 March 2024 (by the national register).",
      "The Greater Cambridge Greater Peterborough Local Enterprise Partnership was renamed The Business Board (on 31 December 2022; by the national register).",
    ]);
  });
});

test("a class that ended in Cumbria: nothing of 2009 is told as done in 2024", () => {
  const ids = new Set([
    "cumbrian-local-authorities-strategic-board",
    "cumbria-strategic-partnership-executive",
  ]);
  const { entries } = comparisonOf(record, sliceAt(record, yearOf(2009)), sliceAt(record, yearOf(2024)), ids);
  expect(entries.map(({ kind }) => kind)).toEqual(["silent", "silent"]);
});

describe("months and years", () => {
  const kindIn = (from: string, to: string, id: string) => {
    const [before, after] = [from, to].map((text) => periodOf(text));
    if (!before || !after) throw new Error("Expected two periods");
    const { entries } = comparisonOf(record, sliceAt(record, before), sliceAt(record, after), new Set([id]));
    return entries.map(({ kind }) => kind);
  };

  test("in the months in which it may have ended, that is told, and not that it may have begun", () => {
    expect(kindIn("2009", "2010-12", "cambridgeshire-together")).toEqual(["may-have-ended"]);
    expect(kindIn("2010-07", "2011-03", "cambridgeshire-together")).toEqual(["may-have-ended"]);
    expect(kindIn("2010-07", "2011-12", "cambridgeshire-together")).toEqual(["replaced"]);
  });

  test("what came and went between the two is told as that, with its beginning and its end", () => {
    expect(kindIn("2009", "2024", "third-sector-assembly")).toEqual(["in-between"]);
    const { entries } = comparisonOf(
      record,
      sliceAt(record, yearOf(2009)),
      sliceAt(record, yearOf(2024)),
      new Set(["third-sector-assembly"]),
    );
    expect(
      entries.flatMap((entry) => entryStatements(record, entry)).map(({ sentence }) => textOf(sentence)),
    ).toEqual([
      "The Third Sector Assembly was formed on 24 June 2010.",
      "There is no report of the Third Sector Assembly after 5 July 2010.",
    ]);
  });

  test("a plan made and forgotten between the two is told", () => {
    expect(kindIn("2011", "2024", "cheshire-east-area-boards")).toEqual(["plan-silent"]);
  });
});

test("the kinds are told in their order", () => {
  const { entries } = compare(2011, 2024);
  const order = entries.map(({ kind }) => DIFFERENCE_KINDS.indexOf(kind));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
