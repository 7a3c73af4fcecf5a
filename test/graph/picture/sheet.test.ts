import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bestSheet, isWholeOn } from "../../../src/graph/picture/best-sheet";
import { PAPERS } from "../../../src/graph/picture/paper";
import type { PictureShape } from "../../../src/graph/picture/picture";
import type { Piece } from "../../../src/graph/picture/pieces";
import type { Sheet } from "../../../src/graph/picture/sheet";
import { lineageSheet, lineageWidth, planSheet, stripsOf } from "../../../src/graph/picture/sheet";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";
import { SOME_CHART, someDrawing, someMark } from "./some-chart";

const textsIn = (shapes: Piece["shapes"] = []) =>
  shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
const sheetOf = (width: number, ...heights: readonly number[]): Sheet => ({
  width,
  head: null,
  sections: [{ heading: null, pieces: heights.map((height) => ({ y: 0, height, shapes: [] })) }],
  legend: { y: 0, height: 0, shapes: [] },
});

const [, A4, A4_TURNED] = PAPERS;
const SAFETY = { theme: "safety", areaId: null } as const;

describe("the widths of papers", () => {
  const millimetres = (width: number): number => (width / 96) * 25.4;
  const theme = readFileSync(new URL("../../../src/app/theme.css", import.meta.url), "utf8");
  const styles = readFileSync(
    new URL("../../../src/views/print/EveryPaper.module.css", import.meta.url),
    "utf8",
  );

  test("are the most that A4, A4 turned or A3, and A3 turned leave between the margins of the page", () => {
    const side = Number(theme.match(/@page \{\s*margin: \S+ (\d+)mm/)?.[1]);
    const rooms = [210, 297, 420].map((paper) => paper - 2 * side);
    PAPERS.slice(1).forEach(({ width }, index) => {
      expect(millimetres(width)).toBeLessThanOrEqual(rooms[index] ?? 0);
      expect(millimetres(width)).toBeGreaterThan((rooms[index] ?? 0) - 3);
    });
  });

  test("are those at which the style sheet goes from one to the next", () => {
    const steps = [...styles.matchAll(/min-width: (\d+)px/g)].map(([, width]) => Number(width));
    expect(steps).toEqual(PAPERS.slice(1).map(({ width }) => width));
  });
});

describe("a sheet of the lineage", () => {
  const sheet = lineageSheet(someDrawing({ width: lineageWidth(A4) }), LIGHT_PALETTE);

  test("is as wide as the paper, and has the years above the lanes", () => {
    expect(sheet.width).toBe(728);
    expect(textsIn(sheet.head?.shapes)).toEqual(["2009", "2010", "2011", "2012"]);
  });

  test("ends pages between lanes, and has each heading above its lanes, to be repeated overleaf", () => {
    expect(
      sheet.sections.map(({ heading, pieces }) => [
        textsIn(heading?.shapes),
        pieces.map(({ shapes }) => textsIn(shapes)),
      ]),
    ).toEqual([[["About safety"], [["The forum"], ["The board"]]]]);
  });

  test("does not repeat with a heading what runs over it from another section", () => {
    const chart = { ...SOME_CHART, headings: [...SOME_CHART.headings, { ...SAFETY, y: 64 }] };
    const board = { ...chart.lanes[1], y: 98 } as (typeof chart.lanes)[number];
    const moved = someMark({ y: 119, to: [{ id: "board", y: 119 }] });
    const lower = { ...chart, lanes: [...chart.lanes.slice(0, 1), board], marks: [moved], height: 132 };
    const [, second] = lineageSheet(someDrawing({}, lower), LIGHT_PALETTE).sections;
    const isJoin = (shape: PictureShape): boolean =>
      shape.kind === "path" && shape.stroke === LIGHT_PALETTE.change;
    expect(second?.heading?.over.some(isJoin)).toBe(true);
    expect(second?.heading?.shapes.some(isJoin)).toBe(false);
  });

  test("without lanes is one piece, which says so", () => {
    const empty = { ...SOME_CHART, lanes: [], marks: [], headings: [], height: 0 };
    expect(
      stripsOf(lineageSheet(someDrawing({}, empty), LIGHT_PALETTE)).map(({ shapes }) => textsIn(shapes)),
    ).toEqual([["No change to anything here is on record."]]);
  });
});

test("a small plan is not blown up to fill the paper", () => {
  const small = { drawing: { width: 100, height: 50, marks: [], runs: [] }, legend: [] };
  expect(planSheet(small, A4_TURNED, LIGHT_PALETTE).width).toBeCloseTo(961.8, 1);
  const large = { ...small, drawing: { ...small.drawing, width: 1000 } };
  expect(planSheet(large, A4_TURNED, LIGHT_PALETTE).width).toBe(1010);
});

describe("of several sheets", () => {
  test("one that would have to be made smaller is not taken", () => {
    const [tooWide, fits] = [sheetOf(1060, 100), sheetOf(1000, 300)];
    expect(bestSheet([tooWide, fits], A4_TURNED)).toBe(fits);
  });

  test("one with a piece that is higher than a page is not taken", () => {
    const [cut, whole] = [sheetOf(1058, 700), sheetOf(1058, 500, 500)];
    expect(isWholeOn(cut, A4_TURNED)).toBe(false);
    expect(bestSheet([cut, whole], A4_TURNED)).toBe(whole);
  });

  test("that on the fewest pages is taken, though it is higher", () => {
    const [three, two] = [sheetOf(1058, 400, 400, 400), sheetOf(1058, 330, 320, 330, 320)];
    expect(bestSheet([three, two], A4_TURNED)).toBe(two);
  });

  test("if all are cut, the one whose highest piece is lowest is taken", () => {
    const [more, less] = [sheetOf(1058, 900), sheetOf(1058, 700, 700)];
    expect(bestSheet([more, less], A4_TURNED)).toBe(less);
  });

  test("there must be one", () => {
    expect(() => bestSheet([], A4)).toThrow("Expected at least one sheet");
  });
});
