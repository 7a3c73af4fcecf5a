import { expect, test } from "vitest";
import type { Rect } from "../../../src/graph/layout/rect";
import { wordPlace, wordPlaces } from "../../../src/graph/plan/word-place";

/** 40 to the right, 200 down, 100 to the right. */
const ROUTE = [
  { x: 0, y: 0 },
  { x: 40, y: 0 },
  { x: 40, y: 200 },
  { x: 140, y: 200 },
];
const middleOf = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

test("the word on a line stands in the middle of its longest stretch, turned with it", () => {
  const place = wordPlace(ROUTE, "led to", []);
  expect(place?.along).toBe(140);
  expect(place && middleOf(place.rect)).toEqual({ x: 40, y: 100 });
  expect(place && place.rect.height > place.rect.width).toBe(true);
});

test("where something is written there it stands further along, or on another stretch", () => {
  const besideMiddle = { x: 44, y: 90, width: 100, height: 20 };
  const along = wordPlace(ROUTE, "led to", [besideMiddle])?.rect;
  expect(along && middleOf(along).x).toBe(40);
  expect(along && (along.y + along.height <= 90 || along.y >= 110)).toBe(true);
  const besideAll = { x: 44, y: 0, width: 100, height: 180 };
  expect(wordPlace(ROUTE, "led to", [besideAll])?.along).toBe(290);
});

test("where there is no room for it there is none: between two boards in one box", () => {
  const boards = [
    { x: 0, y: 0, width: 100, height: 38 },
    { x: 108, y: 0, width: 100, height: 38 },
  ];
  const between = [
    { x: 100, y: 20 },
    { x: 108, y: 20 },
  ];
  expect(wordPlace(between, "led to", boards)).toBeNull();
  const round = [
    { x: 50, y: 38 },
    { x: 104, y: 38 },
    { x: 104, y: 120 },
  ];
  expect(wordPlace(round, "reports to", [...boards, { x: 0, y: 46, width: 208, height: 60 }])).toBeNull();
});

test("the words of two lines in one gutter stand beside each other, or one of them is left out", () => {
  const other = ROUTE.map(({ x, y }) => ({ x: x + 5, y }));
  const lines = [
    { id: "a", word: "led to", route: ROUTE },
    { id: "b", word: "led to", route: other },
    { id: "c", word: "was to lead to something else altogether", route: other },
  ];
  const places = wordPlaces(lines, []);
  const [a, b] = [places.get("a")?.rect, places.get("b")?.rect];
  expect(a && b && (b.y >= a.y + a.height || b.y + b.height <= a.y)).toBe(true);
  expect(places.has("c")).toBe(false);
});
