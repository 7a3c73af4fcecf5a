import { getOrThrow } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Places } from "../layout/places";
import { yearsShown } from "../layout/years-shown";
import { withRoom } from "../routes/draft";
import type { Ground } from "../routes/ground";
import { groundOf } from "../routes/ground";
import type { Route } from "../routes/route";
import type { Link } from "../routes/route-between";
import { linesOn, routesOn } from "../routes/routes";
import type { PlanEdge } from "./elements";
import { headingWidth } from "./heading-words";
import { straightRoute } from "./straight-route";

/** The route of a line; null where one of its ends has no place. */
export type PlanRouteOf = (edge: PlanEdge) => Route | null;

/** More lines have no room in any gutters, and finding them would hold up the page: they run straight. */
const MOST_ROUTED = 300;

/** The places of a plan, and where its lines run between them. */
export interface Plot {
  readonly places: Places;
  readonly routeOf: PlanRouteOf;
}

/**
 * Where the lines of a plan run, and its places with gutters as wide as these need. What is always seen has the middle of the
 * gutters, other ties between structures lanes beside it, and what else is asked for goes beside them.
 *
 * @param sketch the places with gutters that are all alike
 */
export function plotOf(record: PartnershipRecord, sketch: Places, edges: readonly PlanEdge[]): Plot {
  const isStructure = (id: string): boolean => ["box", "chip"].includes(getOrThrow(sketch.places, id).kind);
  const always = edges.filter(({ kind }) => kind !== "tie");
  const ties = edges.filter(({ kind, from, to }) => kind === "tie" && isStructure(from) && isStructure(to));
  if (always.length + ties.length > MOST_ROUTED)
    return { places: sketch, routeOf: straightRoutes(sketch.places) };
  const linkOf = (edge: PlanEdge): Link => ({
    ...edge,
    years: yearsOfItem(record, edge),
    isOnDemand: edge.kind === "tie",
  });
  const lines = linesOn(groundFor(record, sketch), always.map(linkOf), ties.map(linkOf));
  const { places, lines: laid } = withRoom({ places: sketch, lines });
  const routeOf = routesOn(groundFor(record, places), laid);
  return { places, routeOf: (edge) => routeOf(linkOf(edge)) };
}

const groundFor = (record: PartnershipRecord, { places, headings }: Places): Ground =>
  groundOf(places.values(), headings, yearsShown(record), headingWidth.bind(null, record));

const straightRoutes =
  (places: Places["places"]): PlanRouteOf =>
  ({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end ? straightRoute(start.rect, end.rect) : null;
  };

const yearsOfItem = (record: PartnershipRecord, { itemId }: PlanEdge): ReadonlySet<number> | null =>
  itemId === null ? null : (yearsShown(record).get(itemId) ?? new Set());
