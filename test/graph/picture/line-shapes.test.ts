import { expect, test } from "vitest";
import { lineShapes } from "../../../src/graph/picture/line-shapes";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";

const ROUTE = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];
const marksOf = (kind: "succession" | "reporting" | "tie", classes: string) =>
  lineShapes(kind, new Set(classes.split(" ")), ROUTE, LIGHT_PALETTE);

test("what became of a thing is told by a strong line with a head, dashed where it is only agreed, planned or proposed", () => {
  const [line, head] = marksOf("succession", "happened replaces seen");
  expect(line).toMatchObject({ d: "M0 0L95.09 0", stroke: "#ad3c16", strokeWidth: 2.25, dash: [] });
  expect(head).toMatchObject({ d: "M99 0L91.17 3.92L91.17 0L91.17 -3.91z", fill: "#ad3c16" });
  expect(marksOf("succession", "planned replaces seen")[0]?.dash).toEqual([5, 4]);
  expect(marksOf("succession", "proposed replaces seen")[0]?.dash).toEqual([5, 4]);
  expect(marksOf("succession", "agreed replaces seen")[0]?.dash).toEqual([5, 4]);
});

test("who reports to whom is told by a thin line, dotted where no later report tells it", () => {
  const [line, chevron] = marksOf("reporting", "reports_to seen");
  expect(line).toMatchObject({ stroke: "#55626f", strokeWidth: 1, dash: [], opacity: 0.7 });
  expect(chevron?.fill).toBe("#55626f");
  expect(marksOf("reporting", "reports_to seen silent")[0]?.dash).toEqual([1.5, 2.5]);
});

test("a tie has a head only where work or money passes on along it", () => {
  expect(marksOf("tie", "lit")).toHaveLength(1);
  expect(marksOf("tie", "happened passes lit")).toHaveLength(2);
});
