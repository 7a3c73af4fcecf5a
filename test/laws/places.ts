import { expect, test } from "vitest";
import { textWidth } from "../../src/graph/layout/measure";
import {
  CHIP_PADDING_X,
  NAME_LINE,
  NAME_SIZE,
  PADDING_X,
  PADDING_Y,
  SMALL_LINE,
  SMALL_SIZE,
} from "../../src/graph/layout/metrics";
import type { Place } from "../../src/graph/layout/place";
import type { Places } from "../../src/graph/layout/places";
import { rectsOverlap } from "../../src/graph/layout/rect";
import { yearsShown } from "../../src/graph/layout/years-shown";
import { areasOffered, EVERYWHERE } from "../../src/record/area";
import { kindOf } from "../../src/record/kind";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf as recordYears } from "../../src/record/record";
import { placesOf } from "../../src/store/derived";

const COLUMNS = [2, 3, 4, 5, 6, 7, 8, 9];
const all = ({ places }: Places): readonly Place[] => [...places.values()];

const pairsThatOverlap = (places: readonly Place[]) =>
  places.flatMap((a, index) =>
    places
      .slice(index + 1)
      .filter((b) => rectsOverlap(a.rect, b.rect) && !isInside(a, b))
      .map((b) => `${a.id} and ${b.id}`),
  );

const isInside = (a: Place, b: Place): boolean => a.containerId === b.id || b.containerId === a.id;

/** What is drawn in a year: a box is as high as what stands in it in that year, and is there when anything in it is. */
export function drawnIn(record: PartnershipRecord, year: number, places: readonly Place[]): readonly Place[] {
  const isShown = ({ id }: Place): boolean => yearsShown(record).get(id)?.has(year) ?? false;
  const shown = places.filter(isShown);
  return places.flatMap((place) => {
    const chips = shown.filter(({ containerId }) => containerId === place.id);
    if (!isShown(place) && chips.length === 0) return [];
    const lowest = Math.max(...chips.map(({ rect }) => rect.y + rect.height + 2 + PADDING_Y));
    const height = Math.max(place.headHeight, lowest - place.rect.y);
    return [{ ...place, rect: { ...place.rect, height } }];
  });
}

const room = ({ kind, rect }: Place): number =>
  rect.width - 2 * (kind === "box" ? PADDING_X : CHIP_PADDING_X);
const widthOf = ({ kind }: Place, line: string): number =>
  kind === "box" ? textWidth(line, NAME_SIZE, "bold") : textWidth(line, SMALL_SIZE);

/** Whatever the record: nothing lies on anything else, every name fits, and every body has a place. */
export function lawsOfPlaces(record: PartnershipRecord): void {
  const areaIds = [...areasOffered(record).map(({ id }) => id), EVERYWHERE];
  const together = areaIds.flatMap((areaId) =>
    COLUMNS.map((columns) => placesOf(record, { areaId, columns, councilsLeft: columns > 3 })),
  );

  test("no two things that are drawn in the same year overlap, but for a sub-group in its box", () => {
    for (const placed of together)
      for (const year of recordYears(record))
        expect(pairsThatOverlap(drawnIn(record, year, all(placed)))).toEqual([]);
  });

  test("with everything shown at once no council overlaps another", () => {
    for (const placed of together)
      expect(pairsThatOverlap(all(placed).filter(({ kind }) => kind === "council"))).toEqual([]);
  });

  test("every sub-group lies inside its box", () => {
    for (const placed of together)
      for (const { rect, containerId } of all(placed).filter((place) => place.containerId !== null)) {
        const box = placed.places.get(containerId!)!.rect;
        expect(box.x <= rect.x && rect.x + rect.width <= box.x + box.width).toBe(true);
        expect(box.y <= rect.y && rect.y + rect.height <= box.y + box.height).toBe(true);
      }
  });

  test("a sub-group comes after its box, so that a box of something hidden can be drawn around it", () => {
    for (const placed of together) {
      const ids = [...placed.places.keys()];
      for (const { id, containerId } of all(placed).filter((place) => place.containerId !== null))
        expect(ids.indexOf(containerId!)).toBeLessThan(ids.indexOf(id));
    }
  });

  test("every line of every name fits its box", () => {
    const tooWide = together.flatMap((placed) =>
      all(placed).flatMap((place) =>
        place.lines
          .filter((line) => widthOf(place, line) > room(place))
          .map((line) => `${place.id}: ${line}`),
      ),
    );
    expect([...new Set(tooWide)]).toEqual([]);
  });

  test("every name fits the height of its box, with a line below it for how it stands", () => {
    for (const placed of together)
      for (const { kind, rect, lines } of all(placed)) {
        const needed = kind === "box" ? lines.length * NAME_LINE + SMALL_LINE : lines.length * SMALL_LINE;
        expect(rect.height).toBeGreaterThanOrEqual(needed);
      }
  });

  test("no box is higher than its place, and none lower than its name", () => {
    for (const placed of together)
      for (const { kind, rect, lines, headHeight } of all(placed)) {
        expect(headHeight).toBeLessThanOrEqual(rect.height);
        if (kind === "box") expect(headHeight).toBeGreaterThanOrEqual(lines.length * NAME_LINE + SMALL_LINE);
        else expect(headHeight).toBe(rect.height);
      }
  });

  test("the opening view holds all boxes, sub-groups and councils", () => {
    for (const placed of together) {
      const { main } = placed;
      for (const { rect } of all(placed)) {
        expect(rect.x >= main.x && rect.x + rect.width <= main.x + main.width).toBe(true);
        expect(rect.y >= main.y && rect.y + rect.height <= main.y + main.height).toBe(true);
      }
    }
  });

  test("every partnership, sub-group and council of the record has a place on the plan of everywhere", () => {
    const { places } = placesOf(record, { areaId: "all", columns: 6, councilsLeft: true });
    const missing = record.organizations
      .filter((body) => kindOf(record, body) !== "organisation")
      .filter(({ id }) => !places.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("a heading heads things that have a place, and stands above them", () => {
    for (const { places, headings } of together)
      for (const { ids, rect } of headings)
        for (const id of ids) expect(places.get(id)!.rect.y).toBeGreaterThanOrEqual(rect.y + rect.height);
  });
}
