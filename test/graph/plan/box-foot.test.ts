import { expect, test } from "vitest";
import { innerWidth } from "../../../src/graph/layout/inner-width";
import { textWidth } from "../../../src/graph/layout/measure";
import type { Place } from "../../../src/graph/layout/place";
import { boxFoot } from "../../../src/graph/plan/box-foot";
import type { SeatMark } from "../../../src/graph/plan/seat-marks";

const BOX: Place = {
  id: "csp",
  kind: "box",
  rect: { x: 0, y: 0, width: 134, height: 77 },
  lines: ["Cambridge CSP"],
  containerId: null,
  headHeight: 77,
  foot: 1,
  room: 0,
};
const CHIP: Place = { ...BOX, kind: "chip", rect: { ...BOX.rect, width: 114 } };
const SEATS: readonly SeatMark[] = [{ standing: "held", ours: false, count: 2 }];

test("in a box the marks stand below the line for how it stands", () => {
  const foot = boxFoot(BOX, { part: "", seats: SEATS, list: [], told: [] });
  expect([foot.x + foot.marksX, foot.y + foot.marksY]).toEqual([10, 38]);
});

test("in a chip they stand below the name", () => {
  const foot = boxFoot(CHIP, { part: "", seats: SEATS, list: [], told: [] });
  expect([foot.x + foot.marksX, foot.y + foot.marksY]).toEqual([7, 19]);
});

test("a part of one line stands over them in a box, and before them in a chip", () => {
  expect(boxFoot(BOX, { part: "member", seats: SEATS, list: [], told: [] })).toMatchObject({
    part: ["member"],
    marksX: 0,
    marksY: 15,
  });
  const { part, marks, marksX, marksY } = boxFoot(CHIP, { part: "1 seat", seats: SEATS, list: [], told: [] });
  expect([part, marks.length, marksY]).toEqual([["1 seat"], 2, 0]);
  expect(marksX).toBeGreaterThan(textWidth("1 seat", 12, "bold"));
});

test("where the words leave no room, the marks are left out", () => {
  expect(boxFoot(CHIP, { part: "member, 2 seats", seats: SEATS, list: [], told: [] }).marks).toEqual([]);
});

test("words that do not fit end in dots", () => {
  const { part } = boxFoot(CHIP, {
    part: "Executive Councillor for Community Safety",
    seats: [],
    list: [],
    told: [],
  });
  expect(part).toEqual(["Executive…"]);
  const long = boxFoot(BOX, {
    part: "Incomprehensibilities of administration",
    seats: [],
    list: [],
    told: [],
  }).part;
  for (const line of long) expect(textWidth(line, 12, "bold")).toBeLessThanOrEqual(innerWidth(BOX));
});

test("a place that keeps no line tells neither in a chip", () => {
  expect(boxFoot({ ...CHIP, foot: 0 }, { part: "member", seats: SEATS, list: [], told: [] })).toMatchObject({
    part: [],
    marks: [],
  });
});
