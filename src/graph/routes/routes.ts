import { centreOf } from "../layout/rect";
import type { Ground } from "./ground";
import type { SurveyIn } from "./in-the-way";
import { surveysOf } from "./in-the-way";
import { inLanes } from "./lanes";
import type { Line } from "./line";
import type { Route } from "./route";
import type { Link } from "./route-between";
import { lineBetween } from "./route-between";

/** The route of a line; null where one of its ends has no place. */
export type RouteOf = (link: Link) => Route | null;

/**
 * The ways of lines on a plan, as if each were alone: none through a box, a name or a heading that is shown with it. Those that are
 * never drawn are left out.
 *
 * @param later those that rather keep from crossing the first
 */
export function linesOn(ground: Ground, first: readonly Link[], later: readonly Link[]): readonly Line[] {
  const surveyIn = surveysOf(ground);
  const lines = foundBeside([], ground, surveyIn, first);
  return [...lines, ...foundBeside(lines, ground, surveyIn, later)];
}

/**
 * The routes of lines, for all time.
 *
 * @param lines that may be seen together, each in its lane. The route of any other is found beside all of these, when it is first
 *   asked for.
 */
export function routesOn(ground: Ground, lines: readonly Line[]): RouteOf {
  const surveyIn = surveysOf(ground);
  const known = new Map<string, Route | null>(lines.map(({ id, route }) => [id, route]));
  const fixed = lines.map((line): Line => ({ ...line, hold: "fixed" }));
  const routeBeside = (link: Link): Route | null => {
    const own = foundBeside(fixed, ground, surveyIn, [link]);
    return own.length === 0 ? null : (inLanes([...fixed, ...own]).at(-1)?.route ?? null);
  };
  return (link) => {
    if (!known.has(link.id)) known.set(link.id, routeBeside(link));
    return known.get(link.id) ?? null;
  };
}

/** The short ones first: they have the least choice. */
function foundBeside(
  before: readonly Line[],
  ground: Ground,
  surveyIn: SurveyIn,
  links: readonly Link[],
): readonly Line[] {
  const others = before.map(({ route }) => route);
  return inOrderOfLength(ground, links).flatMap((link) => {
    const line = lineBetween(ground, surveyIn, link, others);
    if (line) others.push(line.route);
    return line ?? [];
  });
}

function inOrderOfLength(ground: Ground, links: readonly Link[]): readonly Link[] {
  const lengths = new Map(links.map((link) => [link, lengthOf(ground, link)]));
  return links.toSorted((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
}

function lengthOf({ standings }: Ground, { from, to }: Link): number {
  const [a, b] = [standings.get(from), standings.get(to)].map((each) => each && centreOf(each.place.rect));
  return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
}
