import { describe, expect, test } from "vitest";
import { placeAll } from "../../../src/graph/layout/places";
import type { Attention } from "../../../src/graph/plan/edge-look";
import { edgeLooks } from "../../../src/graph/plan/edge-look";
import { edgesOf } from "../../../src/graph/plan/elements";
import { FACETS } from "../../../src/graph/plan/facet";
import { looksOf } from "../../../src/graph/plan/look";
import { sliceAt } from "../../../src/record/slice";
import { periodBefore, periodOf, yearOf } from "../../../src/time/period";
import { smallRecord } from "../../small-record";

const record = smallRecord();
const NOBODY: Attention = { hoveredId: null, selectedId: null };
const SUCCESSION = "forum-replaced/old-forum/town-partnership";

function linesIn(text: string, attention: Attention = NOBODY, facets = new Set(FACETS)) {
  const places = placeAll(record, { areaId: "town", columns: 3, councilsLeft: true, apart: false });
  const period = periodOf(text) ?? yearOf(0);
  const [slice, before] = [sliceAt(record, period), sliceAt(record, periodBefore(period))];
  const sight = { record, slice, before, facets, selectedId: attention.selectedId, differences: null };
  return edgeLooks(edgesOf(record, places), looksOf(sight, places.places.values()), slice, attention);
}

test("succession and reporting are always seen, ties are not", () => {
  expect(linesIn("2009").get(SUCCESSION)).toBe("seen");
  expect(linesIn("2010").get("north-reports")).toBe("seen");
  expect(linesIn("2010").has("trust-sits")).toBe(false);
});

test("a line is only seen between two things that are seen", () => {
  expect(linesIn("2011").has(SUCCESSION)).toBe(false);
  const withoutPartnerships = new Set(FACETS.filter((facet) => facet !== "partnership"));
  expect(linesIn("2010", NOBODY, withoutPartnerships).has("north-reports")).toBe(false);
});

test("ties of what is selected are lit, and nothing is dimmed for it", () => {
  const lines = linesIn("2010", { selectedId: "health-trust", hoveredId: null });
  expect(lines.get("trust-sits")).toBe("lit");
  expect(lines.get("north-reports")).toBe("seen");
  expect(lines.has("ann-chairs")).toBe(false);
});

test("under the pointer a body's lines are lit and all others dim", () => {
  const lines = linesIn("2010", { selectedId: null, hoveredId: "health-trust" });
  expect(lines.get("trust-sits")).toBe("lit");
  expect(lines.get("north-reports")).toBe("dim");
});

test("what is selected stays lit while something else is under the pointer", () => {
  const lines = linesIn("2010", { selectedId: "health-trust", hoveredId: "north-safety" });
  expect(lines.get("trust-sits")).toBe("lit");
  expect(lines.get("north-reports")).toBe("lit");
});

test("a reporting line is not seen in a year in which nobody has reported it yet", () => {
  expect(linesIn("2009").has("north-reports")).toBe(false);
});

test("a line that nobody has reported for a year is still seen, as a silent one", () => {
  expect(linesIn("2011").get("north-reports")).toBe("seen silent");
});

describe("where the ways between two are shown", () => {
  const way = { ids: new Set(["north-safety", "town-partnership"]), lineIds: new Set(["north-reports"]) };

  test("their lines are lit and say what they are, and no others of what is selected are", () => {
    const lines = linesIn("2010", { selectedId: "town-partnership", hoveredId: null, way });
    expect(lines.get("north-reports")).toBe("lit worded");
    expect(lines.has("trust-sits")).toBe(false);
  });

  test("a line of none of them is dimmed", () => {
    const elsewhere = { ids: new Set(["north-safety"]), lineIds: new Set<string>() };
    expect(
      linesIn("2010", { selectedId: "north-safety", hoveredId: null, way: elsewhere }).get("north-reports"),
    ).toBe("dim");
  });

  test("what is under the pointer comes before them", () => {
    const lines = linesIn("2010", { selectedId: "north-safety", hoveredId: "health-trust", way });
    expect(lines.get("trust-sits")).toBe("lit");
  });
});
