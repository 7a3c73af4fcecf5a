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
 * The routes of lines on a plan, for all time: none through a box, a name or a heading that is shown with it.
 *
 * @param together lines that may be seen together, each in a lane of its own; those of a later group go beside those of an
 *   earlier one. The route of any other line is found beside all of theirs, when it is first asked for.
 */
export function routesOn(ground: Ground, together: readonly (readonly Link[])[]): RouteOf {
  let found: readonly Line[] | null = null;
  const surveyIn = surveysOf(ground);
  const known = new Map<string, Route | null>();
  const lines = (): readonly Line[] =>
    together.reduce<readonly Line[]>((before, group) => addedTo(before, ground, surveyIn, group, known), []);
  return (link) => {
    found ??= lines().map(fixed);
    if (!known.has(link.id)) addedTo(found, ground, surveyIn, [link], known);
    return known.get(link.id) ?? null;
  };
}

const fixed = (line: Line): Line => ({ ...line, hold: "fixed" });

/** The lines that were there, and others beside them. The short ones first: they have the least choice. */
function addedTo(
  before: readonly Line[],
  ground: Ground,
  surveyIn: SurveyIn,
  links: readonly Link[],
  known: Map<string, Route | null>,
): readonly Line[] {
  const lines = [...before];
  const others = lines.map(({ route }) => route);
  for (const link of inOrderOfLength(ground, links)) {
    const line = lineBetween(ground, surveyIn, link, others);
    if (line) {
      lines.push(line);
      others.push(line.route);
    }
    known.set(link.id, null);
  }
  const placed = inLanes(lines).map((line) => ({ ...line, hold: "firm" as const }));
  for (const [index, { id, route }] of placed.entries())
    if (before[index]?.hold !== "fixed") known.set(id, route);
  return placed;
}

function inOrderOfLength(ground: Ground, links: readonly Link[]): readonly Link[] {
  const lengths = new Map(links.map((link) => [link, lengthOf(ground, link)]));
  return links.toSorted((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
}

function lengthOf({ standings }: Ground, { from, to }: Link): number {
  const [a, b] = [standings.get(from), standings.get(to)].map((each) => each && centreOf(each.place.rect));
  return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
}
