import { expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import type { Places } from "../../../src/graph/layout/places";
import { withRoom } from "../../../src/graph/routes/draft";
import { groundOf } from "../../../src/graph/routes/ground";
import { linesOn } from "../../../src/graph/routes/routes";

const YEARS = new Set([2009]);

/** Two columns of boxes, with a gutter of 18 between them. */
const column = (name: string, x: number, count: number): readonly Place[] =>
  Array.from({ length: count }, (_, row) => ({
    id: `${name}${row}`,
    kind: "box",
    rect: { x, y: row * 78, width: 134, height: 60 },
    lines: [name],
    containerId: null,
    headHeight: 60,
    foot: 0,
    room: 0,
  }));

function plan(rows: number): Places {
  const places = [...column("a", 0, rows), ...column("b", 152, rows)];
  return {
    places: new Map(places.map((place) => [place.id, place])),
    headings: [],
    main: { x: 0, y: 0, width: 286, height: rows * 78 - 18 },
  };
}

/** From each of the left to what stands so many rows lower on the right. */
function drafted(count: number, isOnDemand = false) {
  const places = plan(count * 2);
  const years = new Map([...places.places.keys()].map((id) => [id, YEARS]));
  const links = Array.from({ length: count }, (_, index) => ({
    id: `line${index}`,
    from: `a${index}`,
    to: `b${index + count}`,
    years: null,
    isOnDemand,
  }));
  const ground = groundOf(places.places.values(), [], years, () => 0);
  return withRoom({ places, lines: linesOn(ground, links, []) });
}

const widthOf = ({ places }: ReturnType<typeof drafted>): number =>
  (places.places.get("b0")?.rect.x ?? 0) - 134;
const lanesOf = ({ lines }: ReturnType<typeof drafted>): readonly number[] =>
  lines.map(({ route }) => route[1]?.x ?? 0).toSorted((a, b) => a - b);
const gaps = (lanes: readonly number[]): readonly number[] =>
  lanes.slice(1).map((lane, index) => Math.round((lane - (lanes[index] ?? 0)) * 10) / 10);

test("a gutter with room for its lines stays as wide as it is", () => {
  expect(widthOf(drafted(2))).toBe(18);
});

test("a gutter that more lines share is as much wider as they need: each is 5 from the next", () => {
  const six = drafted(6);
  // Six lanes, 4 from the boxes that they leave, and 7 from those to which their heads lead.
  expect(widthOf(six)).toBe(4 + 5 * 5 + 7);
  expect(gaps(lanesOf(six))).toEqual([5, 5, 5, 5, 5]);
});

test("for lines that are drawn on demand alone it is less wide", () => {
  expect(widthOf(drafted(6, true))).toBe(4 + 5 * 2 + 7);
});

test("there is an end to it: more lines than that are nearer to each other", () => {
  const many = drafted(30);
  expect(widthOf(many)).toBe(18 + 2 * 48);
  expect(Math.min(...gaps(lanesOf(many)))).toBeGreaterThan(3);
});

test("what stood in a column still does", () => {
  const { places } = drafted(6);
  const lefts = [...places.places.values()].map(({ rect }) => rect.x);
  expect(new Set(lefts).size).toBe(2);
});
