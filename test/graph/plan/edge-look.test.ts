import { describe, expect, test } from "vitest";
import { placeAll } from "../../../src/graph/layout/places";
import type { Attention } from "../../../src/graph/plan/edge-look";
import { edgeLooks } from "../../../src/graph/plan/edge-look";
import { edgesOf } from "../../../src/graph/plan/elements";
import { FACETS } from "../../../src/graph/plan/facet";
import { looksOf } from "../../../src/graph/plan/looks";
import { sliceAt } from "../../../src/record/slice";
import { periodBefore, periodOf, yearOf } from "../../../src/time/period";
import { smallRecord } from "../../small-record";

const record = smallRecord();
const NOBODY: Attention = { hoveredId: null, selectedId: null };
const SUCCESSION = "forum-replaced/old-forum/town-partnership";

function linesIn(text: string, attention: Attention = NOBODY, facets = new Set(FACETS)) {
  const places = placeAll(record, { areaId: "town", columns: 3, councilsLeft: true });
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

test("of a body outside the plan no line is drawn when it is selected, nor when it is under the pointer", () => {
  expect(linesIn("2010", { selectedId: "health-trust", hoveredId: null }).has("trust-sits")).toBe(false);
  expect(linesIn("2010", { selectedId: null, hoveredId: "town-council" }).has("chair")).toBe(false);
});

test("its line is drawn to the box under the pointer alone", () => {
  const lines = linesIn("2010", { selectedId: "town-council", hoveredId: "town-partnership" });
  expect(lines.get("chair")).toBe("lit");
  expect(linesIn("2010", { selectedId: "town-council", hoveredId: "north-safety" }).has("chair")).toBe(false);
});

test("under the pointer a structure's lines to others are lit and all others dim", () => {
  expect(linesIn("2010", { selectedId: null, hoveredId: "north-safety" }).get("north-reports")).toBe("lit");
  expect(linesIn("2010", { selectedId: null, hoveredId: "town-council" }).get("north-reports")).toBe("dim");
});

test("the lines of a selected structure stay lit while something else is under the pointer", () => {
  const lines = linesIn("2010", { selectedId: "north-safety", hoveredId: "town-board" });
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
    const elsewhere = { ids: new Set(["town-board"]), lineIds: new Set<string>() };
    const lines = linesIn("2010", { selectedId: "town-board", hoveredId: "north-safety", way: elsewhere });
    expect(lines.get("north-reports")).toBe("lit");
  });
});
