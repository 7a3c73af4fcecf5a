import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineageChart } from "../../../src/graph/lanes/chart";
import { GLYPHS } from "../../../src/graph/lanes/glyph";
import { lanesOf } from "../../../src/graph/lanes/lanes";
import { litBy } from "../../../src/graph/lanes/lighting";
import { lineagePicture } from "../../../src/graph/picture/lineage-picture";
import type { PictureShape } from "../../../src/graph/picture/picture";
import { organizationsIn } from "../../../src/record/area";
import { dayOf } from "../../../src/time/day";
import { yearOf } from "../../../src/time/period";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";
import { FIRST_YEAR, LAST_YEAR, someRecord } from "../../random-record";
import { someDrawing, someMark } from "./some-chart";

const CAPTION = {
  title: "A lineage",
  record: "A small town",
  asAt: "as at 2010",
  sources: ["Town 2010: A report"],
};
/** From the corner of the picture to that of the lanes: edge, title, years. */
const [LEFT, TOP] = [24, 24 + 28 + 18 + 22];

const shapesOf = (...drawing: Parameters<typeof someDrawing>): readonly PictureShape[] =>
  lineagePicture(someDrawing(...drawing), CAPTION, LIGHT_PALETTE).shapes;
const textsOf = (shapes: readonly PictureShape[]) => shapes.filter((shape) => shape.kind === "text");
const textNamed = (shapes: readonly PictureShape[], name: string) =>
  textsOf(shapes).find(({ text }) => text === name);
const at = (shapes: readonly PictureShape[], x: number, y: number) =>
  shapes.filter((shape) => shape.kind === "path" && shape.x === LEFT + x && shape.y === TOP + y);

describe("the picture of a lineage", () => {
  test("has title, years, headings, names, legend, documents and period, in this order", () => {
    expect(textsOf(shapesOf()).map(({ text }) => text)).toEqual([
      "A lineage",
      ...["2009", "2010", "2011", "2012"],
      "About safety",
      ...["The forum", "The board"],
      ...["Bars", "solid: on record", "hatched: possible", "shaded: the period"],
      ...["Lines", "leads to what came of it", "Changes", "replaced"],
      ...["Sources", "Town 2010: A report"],
      "A small town, as at 2010. Partnership Explorer",
    ]);
  });

  test("the year of the period stands out, and its days are shaded over all lanes", () => {
    const shapes = shapesOf();
    expect(textNamed(shapes, "2010")).toMatchObject({ weight: "bold", fill: "#1d4e79" });
    expect(textNamed(shapes, "2011")).toMatchObject({ weight: "normal", fill: "#16202c" });
    expect(shapes.find((shape) => shape.kind === "path" && shape.fill === "#e6eff7")).toMatchObject({
      x: LEFT,
      y: TOP,
      d: "M205.87 0H399.73V94H205.87z",
      opacity: 0.75,
    });
  });

  test("the period that it is compared with is framed", () => {
    const framed = (year: number) =>
      shapesOf({ comparedTo: yearOf(year) }).filter(
        (shape) => shape.kind === "path" && shape.dash.join() === "3,3" && shape.y === TOP,
      );
    expect(framed(2009)).toMatchObject([{ d: "M12 0H205.87V94H12z", stroke: "#1d4e79" }]);
    expect(framed(2008)).toEqual([]);
  });

  test("today is a dotted line where it lies within the years", () => {
    const dotted = (year: number) =>
      shapesOf({ today: dayOf(year, 7, 2) }).filter(
        (shape) => shape.kind === "path" && shape.dash.join() === "2,4" && shape.y === TOP,
      );
    expect(dotted(2010)).toMatchObject([{ d: "M302.54 0V94", strokeWidth: 2 }]);
    expect(dotted(2013)).toEqual([]);
  });

  test("a line stands at the beginning of each year, and at the end of the last", () => {
    const outlines = shapesOf().flatMap((shape) => (shape.kind === "path" ? [shape.d] : []));
    expect(outlines.filter((d) => d.endsWith(" 0V94"))).toEqual([
      "M12 0V94",
      "M205.87 0V94",
      "M399.73 0V94",
      "M593.6 0V94",
      "M788 0V94",
    ]);
  });

  test("marks lie over bars, and names over marks, on a ground of their own", () => {
    const shapes = shapesOf();
    const bar = shapes.indexOf(at(shapes, 100, 51)[0]!);
    const glyph = shapes.indexOf(at(shapes, 300, 85)[0]!);
    const name = shapes.indexOf(textNamed(shapes, "The forum")!);
    expect(bar).toBeGreaterThan(0);
    expect(glyph).toBeGreaterThan(bar);
    expect(name).toBeGreaterThan(glyph);
    expect(shapes[name - 1]).toMatchObject({ fill: "#ffffff", opacity: 0.75 });
  });

  test("says so where there are no lanes", () => {
    expect(
      textNamed(
        shapesOf({}, { lanes: [], marks: [], headings: [], height: 0 }),
        "No change to anything here is on record.",
      ),
    ).toBeDefined();
  });
});

describe("a selection", () => {
  const selected = shapesOf({ selectedId: "board", lit: new Set(["board"]) });

  test("has its lane shaded and its name underlined", () => {
    expect(at(selected, 0, 64)).toMatchObject([{ d: "M0 0H800V32H0z", fill: "#e6eff7" }]);
    expect(textNamed(selected, "The board")).toMatchObject({ decoration: "underline", fill: "#1d4e79" });
    expect(at(shapesOf(), 0, 64)).toEqual([]);
  });

  test("dims what is not in its line, whose names can be read all the same", () => {
    expect(at(selected, 100, 51)).toMatchObject([{ opacity: 0.3 }]);
    expect(at(shapesOf(), 100, 51)).toMatchObject([{ opacity: 1 }]);
    expect(textNamed(selected, "The forum")).toMatchObject({ opacity: 1, fill: "#55626f", decoration: null });
    expect(at(selected, 300, 85).map(({ opacity }) => opacity)).toEqual(expect.arrayContaining([1]));
  });

  test("dims a mark and its line that are not on a lane of its line, thin lines more", () => {
    const thin = someMark({ replaces: false });
    const lit = new Set(["forum"]);
    expect(at(shapesOf({ lit }), 300, 55).map(({ opacity }) => opacity)).toEqual([0.3, 0.3]);
    expect(at(shapesOf({ lit }, { marks: [thin] }), 300, 55)[0]?.opacity).toBe(0.15);
  });

  test("dims a link where its lane or the mark that it leads to is not in its line", () => {
    const link = { key: "", laneId: "forum", y: 55, x1: 240, x2: 300, mark: someMark() };
    const opacity = (...lit: readonly string[]) =>
      at(shapesOf({ lit: new Set(lit) }, { links: [link] }), 240, 55)[0]?.opacity;
    expect(opacity("forum")).toBe(0.3);
    expect(opacity("board")).toBe(0.3);
    expect(opacity("forum", "board")).toBe(1);
  });

  test("lights a line over many lanes, which is else not drawn", () => {
    const far = someMark({ replaces: false, from: [{ id: "forum", y: 400 }] });
    const linesOf = (lit: ReadonlySet<string> | null) =>
      at(shapesOf({ lit }, { marks: [far] }), 300, 85).filter(
        (shape) => shape.kind === "path" && shape.d === "M0 0V315",
      );
    expect(linesOf(null)).toEqual([]);
    expect(linesOf(new Set(["forum"]))).toEqual([]);
    expect(linesOf(new Set(["board"]))).toMatchObject([{ opacity: 0.8 }]);
  });
});

test("in any record every bar, name, mark, join and link of the chart is in the picture", () => {
  fc.assert(
    fc.property(someRecord, fc.boolean(), (record, isSelected) => {
      const lanes = lanesOf(record, organizationsIn(record, "town"), { onlyChanged: false, byArea: false });
      const scale = { years: { first: FIRST_YEAR, last: LAST_YEAR }, left: 12, right: 788 };
      const chart = lineageChart(record, lanes, scale);
      const selectedId = isSelected ? (lanes.lanes[0]?.id ?? null) : null;
      const shapes = shapesOf({
        chart,
        selectedId,
        lit: litBy(record, chart, selectedId, { withTransfers: true }),
      });
      const paths = shapes.filter((shape) => shape.kind === "path");
      const pathsAt = (x: number, y: number, within = 0.01) =>
        paths
          .filter((path) => Math.abs(path.x - LEFT - x) < 0.01 && Math.abs(path.y - TOP - y) <= within)
          .map(({ d }) => d);
      for (const { y, bars, label } of chart.lanes) {
        expect(textNamed(shapes, label.text)?.y).toBe(TOP + y + 12);
        for (const { x } of bars) expect(pathsAt(x, y + 22, 5)).not.toEqual([]);
      }
      for (const { x, y, datedEvent, from, to } of chart.marks) {
        expect(pathsAt(x, y)).toContain(GLYPHS[datedEvent.event.type]);
        const ends = [...from, ...to].map((end) => end.y);
        const [top, foot] = [Math.min(...ends), Math.max(...ends)];
        if (ends.length > 0) expect(pathsAt(x, top)).toContain(`M0 0V${foot - top}`);
      }
      for (const { x1, x2, y } of chart.links)
        expect(pathsAt(x1, y)).toContain(`M0 0H${Math.round((x2 - x1) * 100) / 100}`);
    }),
  );
});
