import { expect, test } from "vitest";
import { linesOf } from "../../src/graph/layout/box-list";
import type { BoxList, LayoutOptions } from "../../src/graph/layout/layout-options";
import { textWidth } from "../../src/graph/layout/measure";
import { HEADING_HEIGHT, PADDING_Y, SMALL_LINE, SMALL_SIZE } from "../../src/graph/layout/metrics";
import type { Heading, Place } from "../../src/graph/layout/place";
import { placeAll } from "../../src/graph/layout/places";
import type { Rect } from "../../src/graph/layout/rect";
import { rectsOverlap, segmentMeets } from "../../src/graph/layout/rect";
import { clearLines } from "../../src/graph/plan/clear-lines";
import { edgeLooks } from "../../src/graph/plan/edge-look";
import type { PlanEdge } from "../../src/graph/plan/elements";
import { edgesOf } from "../../src/graph/plan/elements";
import { FACETS } from "../../src/graph/plan/facet";
import { plotOf } from "../../src/graph/plan/plot";
import { wordPlaces } from "../../src/graph/plan/word-place";
import { writtenOn } from "../../src/graph/plan/written";
import type { Point, Route } from "../../src/graph/routes/route";
import { areasOffered, EVERYWHERE } from "../../src/record/area";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf } from "../../src/record/record";
import type { Slice } from "../../src/record/slice";
import { entityIn } from "../../src/record/slice";
import { looksAt } from "../../src/store/looks";
import { sliceOf } from "../../src/store/slices";
import type { ExplorerState } from "../../src/store/state";
import { yearOf } from "../../src/time/period";
import { headingInWords } from "../../src/words/headings";
import { drawnIn } from "./places";

export interface RoutedLine {
  readonly edge: PlanEdge;
  readonly route: Route;
}

/** The lines between structures, and those of succession, which are seen together. */
export function routedLines(record: PartnershipRecord, layout: LayoutOptions, all = false) {
  const sketch = placeAll(record, layout);
  const edges = edgesOf(record, sketch);
  const { places, routeOf } = plotOf(record, sketch, edges);
  const isStructure = (id: string): boolean => ["box", "chip"].includes(places.places.get(id)!.kind);
  const lines = edges
    .filter(({ kind, from, to }) => all || kind !== "tie" || (isStructure(from) && isStructure(to)))
    .flatMap((edge): readonly RoutedLine[] => {
      const route = routeOf(edge);
      return route ? [{ edge, route }] : [];
    });
  return { places, edges, lines };
}

type Stretch = readonly [Point, Point];
export const stretchesOf = (route: Route): readonly Stretch[] =>
  route.slice(1).map((point, index) => [route[index]!, point] as const);

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
const meets = (rect: Rect, route: Route): boolean =>
  stretchesOf(route).some(([a, b]) => segmentMeets(rect, a, b));
const nameOf = (edge: PlanEdge, thing: string): string => `${edge.from} to ${edge.to} over ${thing}`;

interface Drawn extends Pick<ReturnType<typeof routedLines>, "places" | "lines"> {
  /** As large as it is drawn. */
  readonly boxes: ReadonlyMap<string, Place>;
  /** How many lines it lists. */
  readonly linesIn: (place: Place) => number;
}

/** What of the plan in a year a line runs over: boxes that are not its ends, or in which these stand, and their names. */
export function runOver(
  record: PartnershipRecord,
  plan: Pick<Drawn, "places" | "lines">,
  year: number,
): readonly string[] {
  const slice = sliceOf(record, yearOf(year));
  const drawn = drawnIn(record, year, [...plan.places.places.values()]);
  const boxes = new Map(drawn.map((place) => [place.id, place]));
  const lines = plan.lines.filter(({ edge }) => isDrawn(slice, boxes, edge));
  return runOverIn(record, { ...plan, boxes, lines, linesIn: ({ listed }) => listed?.get(year) ?? 0 });
}

type Sight = Pick<ExplorerState, "period" | "comparedTo" | "facets" | "selectedId">;

/** A year by itself, with what is hidden shown, and set against the first year of the record. */
function sightsOf(record: PartnershipRecord, year: number): readonly Sight[] {
  const shown = new Set(FACETS.filter((facet) => facet !== "silent"));
  const alone = { period: yearOf(year), comparedTo: null, facets: shown, selectedId: null };
  const { first } = record.years;
  return [
    alone,
    { ...alone, facets: new Set(FACETS) },
    ...(year === first ? [] : [{ ...alone, comparedTo: yearOf(first) }]),
  ];
}

/** The same of what is drawn on the screen in a year, each body in turn being pointed at and selected. */
export function runOverOnScreen(
  record: PartnershipRecord,
  layout: LayoutOptions,
  plan: ReturnType<typeof routedLines>,
  sight: Sight,
): readonly string[] {
  const looks = looksAt(record, { sight, layout });
  const boxes = new Map(
    [...looks.values()].map(({ id, height }) => {
      const place = plan.places.places.get(id)!;
      return [id, { ...place, rect: { ...place.rect, height } }] as const;
    }),
  );
  const slice = sliceOf(record, sight.period);
  const routes = new Map(plan.lines.map(({ edge, route }) => [edge.id, route]));
  const scene = { ...plan, looks, routeOf: ({ id }: PlanEdge) => routes.get(id) ?? null };
  const mixesYears = sight.comparedTo !== null || sight.facets.has("silent");
  const pointedAt = new Map(
    [...looks.keys()].flatMap((id) => [
      ...edgeLooks(plan.edges, looks, slice, { hoveredId: id, selectedId: id }),
    ]),
  );
  // Whether one is clear does not depend on what is pointed at: asked once for all, as it is dear.
  const seen = mixesYears ? clearLines(record, pointedAt, scene) : pointedAt;
  const lines = plan.lines.filter(({ edge }) => seen.has(edge.id));
  return runOverIn(record, {
    ...plan,
    boxes,
    lines,
    linesIn: ({ id }) => linesOf(looks.get(id)?.list ?? []),
  });
}

function runOverIn(record: PartnershipRecord, { places, lines, boxes, linesIn }: Drawn): readonly string[] {
  const headings = places.headings.filter(({ ids }) => ids.some((id) => boxes.has(id)));
  return lines.flatMap(({ edge, route }) => {
    const ends = [edge.from, edge.to];
    const containers = ends.flatMap((id) => places.places.get(id)?.containerId ?? []);
    // What stands in a box that the line does not enter is no more in its way than the box.
    const others = [...boxes.values()].filter(({ id }) => !ends.includes(id) && !containers.includes(id));
    const over = others.filter(({ rect }) => meets(grown(rect, 1), route)).map(({ id }) => id);
    const through = ends.filter((id) => meets(grown(boxes.get(id)!.rect, -1), route));
    const names = containers.filter((id) => meets(wordsRect(places.places.get(id)!, linesIn), route));
    const words = headings.filter((heading) => isOverHeading(record, heading, route)).map(({ id }) => id);
    return [...over, ...through, ...names, ...words].map((thing) => nameOf(edge, thing));
  });
}

/** Over its words, or along its row, where it would seem to be the line under them. */
function isOverHeading(record: PartnershipRecord, { section, areaId, rect }: Heading, route: Route): boolean {
  const width = textWidth(headingInWords(record, section, areaId), SMALL_SIZE, "bold");
  const words = { ...rect, width: Math.min(rect.width, width), height: 17 };
  const isAlong = ([a, b]: Stretch): boolean =>
    a.y === b.y && segmentMeets({ ...rect, height: HEADING_HEIGHT }, a, b);
  return meets(words, route) || stretchesOf(route).some(isAlong);
}

const isDrawn = (
  slice: Slice,
  drawn: { has(id: string): boolean },
  { from, to, itemId }: PlanEdge,
): boolean => drawn.has(from) && drawn.has(to) && (itemId === null || entityIn(slice, itemId).shown);

/** The name of a box, and below it who is listed there. */
const wordsRect = (place: Place, linesIn: Drawn["linesIn"]): Rect => ({
  ...place.rect,
  height: place.headHeight - PADDING_Y + linesIn(place) * SMALL_LINE,
});

/** Whether a line begins or ends there on a side of the box, in every year: not where it opens and closes. */
function isOnSide({ rect: { x, y, width, height }, headHeight }: Place, point: Point): boolean {
  const inX = x < point.x && point.x < x + width;
  const inY = y < point.y && point.y < y + headHeight;
  if (inY && (point.x === x || point.x === x + width)) return true;
  return inX && (point.y === y || (point.y === y + height && headHeight === height));
}

/** How far two stretches run beside each other, so near. */
function overlap([a, b]: Stretch, [c, d]: Stretch, near: number): number {
  const [axis, other] = a.x === b.x ? (["x", "y"] as const) : (["y", "x"] as const);
  if (c[axis] !== d[axis] || Math.abs(a[axis] - c[axis]) > near) return 0;
  return (
    Math.min(Math.max(a[other], b[other]), Math.max(c[other], d[other])) -
    Math.max(Math.min(a[other], b[other]), Math.min(c[other], d[other]))
  );
}

const haveEndTogether = (a: PlanEdge, b: PlanEdge): boolean =>
  [a.from, a.to].some((id) => id === b.from || id === b.to);

const LONGEST_SHARED = 12;
const ON_EACH_OTHER = 0.5;

/** Of lines drawn in a year, which lie on each other for more than a stub. */
export function linesOnEachOther(
  record: PartnershipRecord,
  { places, lines }: Pick<ReturnType<typeof routedLines>, "places" | "lines">,
  year: number,
): readonly string[] {
  const slice = sliceOf(record, yearOf(year));
  const drawn = new Set(drawnIn(record, year, [...places.places.values()]).map(({ id }) => id));
  const seen = lines.filter(({ edge }) => isDrawn(slice, drawn, edge));
  return seen.flatMap((a, index) =>
    seen.slice(index + 1).flatMap((b) => {
      const shared = haveEndTogether(a.edge, b.edge) ? 0 : lengthShared(a.route, b.route, ON_EACH_OTHER);
      return shared > LONGEST_SHARED ? [`${a.edge.id} and ${b.edge.id}: ${shared}`] : [];
    }),
  );
}

const lengthShared = (a: Route, b: Route, near: number): number =>
  Math.max(...stretchesOf(a).flatMap((each) => stretchesOf(b).map((other) => overlap(each, other, near))));

/** Where the lines of all areas share a plan, some cannot be moved as far as there is room. */
const nearestOn = (areaId: string): number => (areaId === EVERYWHERE ? 3 : 4);

/** Of lines that are seen together whatever is selected, which run beside each other nearer than they should. */
function linesTooNear(
  record: PartnershipRecord,
  { places, lines }: Pick<ReturnType<typeof routedLines>, "places" | "lines">,
  year: number,
  nearest: number,
): readonly string[] {
  const slice = sliceOf(record, yearOf(year));
  const drawn = new Set(drawnIn(record, year, [...places.places.values()]).map(({ id }) => id));
  const seen = lines.filter(({ edge }) => edge.kind !== "tie" && isDrawn(slice, drawn, edge));
  return seen.flatMap((a, index) =>
    seen.slice(index + 1).flatMap((b) => {
      const near = lengthShared(a.route, b.route, nearest - 0.01);
      return near > LONGEST_SHARED ? [`${a.edge.id} and ${b.edge.id}: ${near}`] : [];
    }),
  );
}

/** Over what written on the plan in a year the word of a line stands. */
function covered(
  record: PartnershipRecord,
  layout: LayoutOptions,
  { places, lines }: Pick<Drawn, "places" | "lines">,
  year: number,
): readonly string[] {
  const [sight] = sightsOf(record, year);
  const looks = looksAt(record, { sight: sight!, layout });
  const seen = lines.filter(({ edge }) => isDrawn(sliceOf(record, yearOf(year)), looks, edge));
  const worded = seen.map(({ edge, route }) => ({ id: edge.id, word: edge.word, route }));
  const words = wordPlaces(worded, writtenOn(record, places, looks));
  const names = [...looks.keys()].map((id) => {
    const place = places.places.get(id)!;
    const { x, y, width, height } = wordsRect(place, () => linesOf(looks.get(id)!.list));
    return {
      id,
      rect: { x: x + PADDING_Y, y: y + PADDING_Y, width: width - 2 * PADDING_Y, height: height - PADDING_Y },
    };
  });
  return [...words].flatMap(([id, { rect }]) =>
    names.filter((name) => rectsOverlap(name.rect, rect)).map((name) => `${id} over ${name.id}`),
  );
}

const LISTS: readonly (readonly BoxList[])[] = [[], ["representatives"], ["representatives", "members"]];

/** Whatever the record: lines run in the gutters. @param columns to try */
export function lawsOfRoutes(record: PartnershipRecord, columns: readonly number[]): void {
  const areaIds = [...areasOffered(record).map(({ id }) => id), EVERYWHERE];
  const layouts = areaIds.flatMap((areaId) =>
    columns.flatMap((count) =>
      LISTS.map((lists): LayoutOptions => ({ areaId, columns: count, councilsLeft: count > 3, lists })),
    ),
  );
  const plans = layouts.map((layout) => ({ layout, plan: routedLines(record, layout) }));

  test("no line runs through a box that is not its end, over the name of one, or over a heading, in any year", () => {
    for (const { layout, plan } of plans)
      for (const year of yearsOf(record))
        expect(runOver(record, plan, year), `${year} ${JSON.stringify(layout)}`).toEqual([]);
  });

  test("nor does any line that pointing or choosing shows, whatever boxes list", () => {
    for (const areaId of areaIds)
      for (const lists of LISTS) {
        const layout = { areaId, columns: 7, councilsLeft: true, lists };
        const plan = routedLines(record, layout, true);
        for (const year of yearsOf(record))
          for (const sight of sightsOf(record, year))
            expect(
              runOverOnScreen(record, layout, plan, sight),
              `${year} ${sight.comparedTo?.text} ${sight.facets.size} ${JSON.stringify(layout)}`,
            ).toEqual([]);
      }
  });

  test("no word on a line covers a name, who is listed, or a heading, in any year", () => {
    for (const areaId of areaIds)
      for (const lists of LISTS) {
        const layout = { areaId, columns: 7, councilsLeft: true, lists };
        const { places, lines } = routedLines(record, layout);
        for (const year of yearsOf(record))
          expect(covered(record, layout, { places, lines }, year), `${year} ${areaId} ${lists}`).toEqual([]);
      }
  });

  test("every line that is ever drawn has a route, of level and upright stretches by turns", () => {
    for (const { plan } of plans)
      for (const { route, edge } of plan.lines) {
        expect(route.length, edge.id).toBeGreaterThan(1);
        const isUpright = stretchesOf(route).map(([a, b]) => (a.y === b.y ? a.x === b.x : a.x === b.x));
        expect(
          stretchesOf(route).every(([a, b]) => (a.x === b.x) !== (a.y === b.y)),
          edge.id,
        ).toBe(true);
        expect(
          isUpright.every((each, index) => index === 0 || each !== isUpright[index - 1]),
          edge.id,
        ).toBe(true);
      }
  });

  test("lines end on the sides of their boxes, in every year", () => {
    for (const { plan } of plans)
      for (const { route, edge } of plan.lines) {
        expect(isOnSide(plan.places.places.get(edge.from)!, route[0]!), edge.id).toBe(true);
        expect(isOnSide(plan.places.places.get(edge.to)!, route.at(-1)!), edge.id).toBe(true);
      }
  });

  test("no two lines that are drawn in the same year lie on each other, but where they end together", () => {
    for (const { layout, plan } of plans)
      for (const year of yearsOf(record))
        expect(linesOnEachOther(record, plan, year), `${year} ${JSON.stringify(layout)}`).toEqual([]);
  });

  test("gutters are as wide as their lines need: those that are seen together run 4 apart at least, 3 on the plan of all areas", () => {
    for (const { layout, plan } of plans.filter(({ layout: { lists } }) => lists?.length === 0))
      for (const year of yearsOf(record))
        expect(
          linesTooNear(record, plan, year, nearestOn(layout.areaId)),
          `${year} ${JSON.stringify(layout)}`,
        ).toEqual([]);
  });
}
