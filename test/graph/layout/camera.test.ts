import fc from "fast-check";
import { expect, test } from "vitest";
import { cameraOn, MOST_ZOOM, roomOn } from "../../../src/graph/layout/camera";
import {
  cameraFilling,
  cameraKeeping,
  cameraPaged,
  cameraShowing,
} from "../../../src/graph/layout/camera-moves";
import { CONTROLS_REACH, EDGE_ROOM, SMALL_SIZE } from "../../../src/graph/layout/metrics";

const someRect = fc.record({
  x: fc.integer({ min: -500, max: 3000 }),
  y: fc.integer({ min: -500, max: 3000 }),
  width: fc.integer({ min: 50, max: 4000 }),
  height: fc.integer({ min: 20, max: 5000 }),
});
const someScreen = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 300, max: 1440 }),
});

test("no plan opens with type under 12 pixels, on any screen", () => {
  fc.assert(
    fc.property(someRect, someScreen, (rect, screen) => {
      expect(cameraOn(rect, screen).zoom * SMALL_SIZE).toBeGreaterThanOrEqual(12);
    }),
  );
});

test("a plan opens with its upper edge on the screen, and with its left where it is not wider", () => {
  fc.assert(
    fc.property(someRect, someScreen, (rect, screen) => {
      const { zoom, pan } = cameraOn(rect, screen);
      const left = rect.x * zoom + pan.x;
      expect(rect.y * zoom + pan.y).toBeGreaterThanOrEqual(0);
      expect(rect.y * zoom + pan.y).toBeLessThan(screen.height / 4);
      expect(left).toBeGreaterThanOrEqual(-1e-9);
    }),
  );
});

test("a plan that can be read whole is shown whole", () => {
  fc.assert(
    fc.property(someRect, someScreen, (rect, screen) => {
      const room = roomOn(screen);
      const { zoom, pan } = cameraOn(rect, screen);
      const readable = Math.min(room.width / rect.width, room.height / rect.height) * SMALL_SIZE >= 12;
      fc.pre(readable);
      expect((rect.x + rect.width) * zoom + pan.x).toBeLessThanOrEqual(screen.width);
      expect((rect.y + rect.height) * zoom + pan.y).toBeLessThanOrEqual(screen.height);
    }),
  );
});

test("lines beside the right edge of a plan that can be read whole run clear of the buttons, on any screen", () => {
  fc.assert(
    fc.property(someRect, someScreen, (rect, screen) => {
      const { zoom, pan } = cameraOn(rect, screen);
      fc.pre(rect.width * zoom <= roomOn(screen).width + 1e-9);
      const edge = (rect.x + rect.width + EDGE_ROOM) * zoom + pan.x;
      expect(edge).toBeLessThanOrEqual(screen.width - CONTROLS_REACH);
    }),
  );
});

test("a small plan is not blown up without measure", () => {
  const { zoom } = cameraOn({ x: 0, y: 0, width: 100, height: 50 }, { width: 1440, height: 900 });
  expect(zoom).toBe(1.3);
});

const someZoom = fc.double({ min: 0.25, max: MOST_ZOOM, noNaN: true });
const somePan = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
});

test("to show a box the camera moves and never zooms, and then the box is on the screen", () => {
  fc.assert(
    fc.property(someRect, someScreen, someZoom, somePan, (rect, screen, zoom, pan) => {
      const small = { ...rect, width: 134, height: 60 };
      fc.pre(134 * zoom < screen.width - 100 && 60 * zoom < screen.height - 100);
      const moved = cameraShowing({ zoom, pan }, small, rect, screen);
      const [left, top] = [small.x * zoom + moved.pan.x, small.y * zoom + moved.pan.y];
      expect(moved.zoom).toBe(zoom);
      expect(left >= 0 && left + 134 * zoom <= screen.width).toBe(true);
      expect(top >= 0 && top + 60 * zoom <= screen.height).toBe(true);
    }),
  );
});

test("a box that is on the screen already moves nothing", () => {
  const camera = { zoom: 1, pan: { x: 0, y: 0 } };
  const rect = { x: 100, y: 100, width: 134, height: 60 };
  expect(cameraShowing(camera, rect, rect, { width: 800, height: 600 })).toEqual(camera);
});

test("a box that the opening shows at the foot of a wide screen moves nothing either", () => {
  const rect = { x: 0, y: 0, width: 1000, height: 600 };
  const screen = { width: 1100, height: 640 };
  const foot = { x: 100, y: 539, width: 134, height: 60 };
  expect(cameraShowing(cameraOn(rect, screen), foot, rect, screen)).toEqual(cameraOn(rect, screen));
});

test("on a screen that is lower than what stays in sight, the last row of the plan can still be brought up", () => {
  const plan = { x: 0, y: 0, width: 300, height: 1000 };
  const low = { width: 320, height: 95 };
  const { pan } = cameraKeeping({ zoom: 1, pan: { x: 0, y: -960 } }, plan, low);
  expect(pan.y).toBe(-952.5);
});

const plan = { x: 0, y: 0, width: 1000, height: 1000 };

test("a box at an edge by which the plan is cut is shown clear of the mark there, and of what fades out before it", () => {
  const low = { x: 100, y: 940, width: 134, height: 60 };
  const middle = { x: 100, y: 700, width: 134, height: 60 };
  const from = { zoom: 1, pan: { x: 14, y: 14 } };
  const screen = { width: 1100, height: 600 };
  // The last row: nothing lies below it.
  expect(cameraShowing(from, low, plan, screen).pan).toEqual({ x: 14, y: 600 - 14 - 1000 });
  // Another: 28 pixels for the mark, and 24 before it.
  expect(cameraShowing(from, middle, plan, screen).pan).toEqual({ x: 14, y: 600 - 52 - 760 });
});

test("when the details fold, a plan that was moved aside for them stands where it opened", () => {
  const opened = { zoom: 1, pan: { x: 14, y: 14 } };
  const aside = { zoom: 1, pan: { x: -180, y: 14 } };
  expect(cameraFilling(aside, plan, { width: 1068, height: 600 })).toEqual(opened);
  expect(cameraFilling(opened, plan, { width: 1068, height: 600 })).toEqual(opened);
});

test("beyond an edge the camera moves by most of a screen, and no further than the plan goes", () => {
  const screen = { width: 1068, height: 600 };
  const opened = { zoom: 1, pan: { x: 14, y: 14 } };
  const once = cameraPaged(opened, "below", plan, screen);
  expect(once.pan).toEqual({ x: 14, y: 600 - 14 - 1000 });
  expect(cameraPaged(once, "above", plan, screen).pan).toEqual({ x: 14, y: 14 });
  expect(cameraPaged(opened, "below", plan, { width: 1068, height: 200 }).pan).toEqual({ x: 14, y: -146 });
});
