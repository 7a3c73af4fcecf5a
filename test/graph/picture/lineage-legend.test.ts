import { expect, test } from "vitest";
import { lineageLegend } from "../../../src/graph/picture/lineage-legend";
import { dayOf } from "../../../src/time/day";
import { yearOf } from "../../../src/time/period";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";
import { someBar, someDrawing, someLane, someMark } from "./some-chart";

const wordsOf = (...drawing: Parameters<typeof someDrawing>) =>
  Object.fromEntries(
    lineageLegend(someDrawing(...drawing), LIGHT_PALETTE).map(({ name, entries }) => [
      name,
      entries.map(({ words }) => words),
    ]),
  );

test("what is drawn is named, and nothing else", () => {
  expect(wordsOf()).toEqual({
    Bars: ["solid: on record", "hatched: possible", "shaded: the period"],
    Lines: ["leads to what came of it"],
    Changes: ["replaced"],
  });
});

test("of a lineage without changes no line and no glyph is named", () => {
  expect(wordsOf({}, { marks: [] })).toMatchObject({ Lines: [], Changes: [] });
});

test("each presence that has a bar is named", () => {
  const bars = [someBar({ presence: "proposed" }), someBar({ presence: "no-longer-reported" })];
  expect(wordsOf({}, { lanes: [someLane("board", 34, bars)] }).Bars).toEqual([
    "dashed: planned or proposed, for five years",
    "dotted: no longer reported, for five years",
    "shaded: the period",
  ]);
});

test("that bars go on beyond the years is named where an angle tells it", () => {
  const goesOn = { before: true, after: false };
  const entry = "angle: goes on beyond these years";
  expect(wordsOf({}, { lanes: [someLane("board", 34, [someBar({ goesOn })])] }).Bars).toContain(entry);
  expect(wordsOf({}, { lanes: [someLane("board", 34, [someBar({ goesOn, width: 9 })])] }).Bars).not.toContain(
    entry,
  );
});

test("the period that it is compared with is named where it is within the years", () => {
  const entry = "framed: the period it is compared with";
  expect(wordsOf({ comparedTo: yearOf(2011) }).Bars).toContain(entry);
  expect(wordsOf({ comparedTo: yearOf(2013) }).Bars).not.toContain(entry);
});

test("what is pale is named where a selection lights its line", () => {
  expect(wordsOf({ lit: new Set(["board"]) }).Bars).toContain("pale: not in the line of what is selected");
});

test("dashed and thin lines are named where they are drawn; one that is far where it is lit", () => {
  const planned = someMark({}, { certainty: "planned" });
  expect(wordsOf({}, { marks: [planned] }).Lines).toEqual(["dashed: only agreed, planned or proposed"]);
  const thin = someMark({ replaces: false, to: [{ id: "board", y: 400 }] });
  expect(wordsOf({}, { marks: [thin] }).Lines).toEqual([]);
  expect(wordsOf({ lit: new Set(["board"]) }, { marks: [thin] }).Lines).toEqual([
    "thin: only functions or money transferred",
  ]);
});

test("a tick is named where a mark stands aside from its day", () => {
  expect(wordsOf({}, { marks: [someMark({ trueX: 280 })] }).Lines).toContain(
    "tick: the day of a mark that stands aside",
  );
});

test("a sign is drawn as what it names", () => {
  const [bars, lines, changes] = lineageLegend(someDrawing(), LIGHT_PALETTE);
  expect(bars?.entries[0]?.sign).toMatchObject([{ x: 2, y: 3, fill: "#1d4e79" }]);
  expect(lines?.entries[0]?.sign).toMatchObject([{ d: "M0 0H26", stroke: "#ad3c16", strokeWidth: 2 }]);
  expect(changes?.entries[0]?.sign).toMatchObject([{ d: "M-6.5 0H5M1-4.5L5.5 0L1 4.5" }]);
});

test("today is drawn and named where it lies within the years", () => {
  const entry = "dotted upright: today";
  expect(wordsOf({ today: dayOf(2012, 11, 5) }).Bars).toContain(entry);
  expect(wordsOf({ today: dayOf(2013) }).Bars).not.toContain(entry);
});
