import { describe, expect, test } from "vitest";
import { pathShape, textShape } from "../../../src/graph/picture/picture";
import { cutsBetween, EDGE, piecesOf } from "../../../src/graph/picture/pieces";
import { runOfShape } from "../../../src/graph/picture/run-of-shape";

describe("where a picture may be cut", () => {
  test("half way between what lies above and what lies below", () => {
    expect(
      cutsBetween([
        [0, 20],
        [30, 50],
        [70, 80],
      ]),
    ).toEqual([25, 60]);
  });

  test("nowhere along what reaches beside a gap", () => {
    expect(
      cutsBetween([
        [30, 50],
        [0, 20],
        [10, 40],
      ]),
    ).toEqual([]);
  });

  test("where one ends just as the next begins", () => {
    expect(
      cutsBetween([
        [0, 20],
        [20, 40],
      ]),
    ).toEqual([20]);
  });
});

describe("how far down a shape reaches", () => {
  test("a text, from its size above its line to a quarter below", () => {
    expect(runOfShape(textShape({ text: "Board", y: 40, size: 12, fill: "#000" }))).toEqual([28, 43]);
  });

  test("a line, with half its thickness on either side", () => {
    const line = { y: 10, d: "M0 0L8 20", stroke: "#000", strokeWidth: 4 };
    expect(runOfShape(pathShape(line))).toEqual([8, 32]);
    expect(runOfShape(pathShape({ ...line, scale: 0.5 }))).toEqual([9, 21]);
  });

  test("steps from where the pen is, and a curve that may bulge over both its ends", () => {
    expect(runOfShape(pathShape({ d: "M0 5v10h3l0-30z" }))).toEqual([-15, 15]);
    expect(runOfShape(pathShape({ d: "M0 0Q10 -40 20 0" }))).toEqual([-40, 0]);
    expect(runOfShape(pathShape({ d: "M0 0A9 9 0 0 1 18 0" }))).toEqual([-9, 9]);
  });

  test("a command that no picture uses is refused, not passed over", () => {
    expect(() => runOfShape(pathShape({ d: "M0 0T3 9" }))).toThrow(/found “T”/);
  });
});

describe("the pieces of a picture", () => {
  const above = textShape({ text: "above", y: 20, size: 12, fill: "#000" });
  const below = textShape({ text: "below", y: 80, size: 12, fill: "#000" });
  const through = pathShape({ d: "M0 10V90", stroke: "#000" });
  const pieces = piecesOf({ width: 100, height: 100, marks: [above, below, through] }, [50]);

  test("are all of it, from edge to edge, without a gap", () => {
    expect(pieces.map(({ y, height }) => [y, height])).toEqual([
      [-EDGE, 50 + EDGE],
      [50, 50 + EDGE],
    ]);
  });

  test("hold what is to be seen in them; a line that goes on is in both", () => {
    expect(pieces.map(({ shapes }) => shapes)).toEqual([
      [above, through],
      [below, through],
    ]);
  });

  test("of a picture that is not cut are one", () => {
    expect(piecesOf({ width: 100, height: 100, marks: [above] }, [])).toHaveLength(1);
  });
});
