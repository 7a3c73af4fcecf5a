/** How the plans open: on a desk screen in type of 12 pixels at least, and which of them beside the details. */
import { expect, test } from "vitest";
import { cameraOn, roomOn } from "../../../src/graph/layout/camera";
import { SMALL_SIZE } from "../../../src/graph/layout/metrics";
import { layoutOn, placesOf, planRoom } from "../../../src/store/derived";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
/** Between the tabs and the timeline, in windows of 1440 × 900, 1280 × 800, 1024 × 768 and 820 × 1180. */
const ROOMS = [
  { width: 1440, height: 664 },
  { width: 1280, height: 572 },
  { width: 1024, height: 510 },
  { width: 820, height: 917 },
] as const;

function opening(areaId: string, room: (typeof ROOMS)[number], lists: readonly "representatives"[] = []) {
  const size = planRoom(record, { areaId, lists, size: room });
  const { main } = placesOf(record, layoutOn(record, { areaId, lists, size }));
  const { zoom } = cameraOn(main, size);
  const fits = main.width * zoom <= roomOn(size).width + 1e-6;
  return { type: zoom * SMALL_SIZE, fits, folds: size.width === room.width };
}

const AREAS = ["cambridgeshire", "cheshire-east", "cumbria", "all"];

test("no plan opens with type under 12 pixels, or wider than its room", () => {
  for (const areaId of AREAS)
    for (const room of ROOMS)
      for (const lists of [[], ["representatives"]] as const) {
        const { type, fits } = opening(areaId, room, lists);
        expect(type, `${areaId} at ${room.width}, ${lists}`).toBeGreaterThanOrEqual(12);
        expect(fits, `${areaId} at ${room.width}, ${lists}`).toBe(true);
      }
}, 60_000);

test("the details make way for the plans of Cambridgeshire and of all areas, and stand beside those that fit", () => {
  const folding = ROOMS.map((room) => AREAS.filter((areaId) => opening(areaId, room).folds));
  expect(folding).toEqual([
    ["cambridgeshire", "all"],
    ["cambridgeshire", "all"],
    ["cambridgeshire", "all"],
    ["cambridgeshire", "cheshire-east", "cumbria", "all"],
  ]);
}, 60_000);
