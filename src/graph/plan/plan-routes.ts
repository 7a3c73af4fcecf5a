import { getOrThrow } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Places } from "../layout/places";
import { yearsShown } from "../layout/years-shown";
import { groundOf } from "../routes/ground";
import type { Route } from "../routes/route";
import type { Link } from "../routes/route-between";
import { routesOn } from "../routes/routes";
import type { PlanEdge } from "./elements";
import { headingWidth } from "./heading-words";
import { straightRoute } from "./straight-route";

/** The route of a line; null where one of its ends has no place. */
export type PlanRouteOf = (edge: PlanEdge) => Route | null;

/** More lines have no room in any gutters, and finding them would hold up the page: they run straight. */
const MOST_ROUTED = 300;

/**
 * Where the lines of a plan run. What is always seen has the middle of the gutters, other ties between structures lanes beside it,
 * and what else is asked for goes beside them.
 */
export function planRoutes(
  record: PartnershipRecord,
  { places, headings }: Places,
  edges: readonly PlanEdge[],
): PlanRouteOf {
  const isStructure = (id: string): boolean => ["box", "chip"].includes(getOrThrow(places, id).kind);
  const always = edges.filter(({ kind }) => kind !== "tie");
  const ties = edges.filter(({ kind, from, to }) => kind === "tie" && isStructure(from) && isStructure(to));
  if (always.length + ties.length > MOST_ROUTED) return straightRoutes(places);
  const widthOf = headingWidth.bind(null, record);
  const ground = groundOf(places.values(), headings, yearsShown(record), widthOf);
  const linkOf = (edge: PlanEdge): Link => ({ ...edge, years: yearsOfItem(record, edge) });
  const routeOf = routesOn(ground, [always.map(linkOf), ties.map(linkOf)]);
  return (edge) => routeOf(linkOf(edge));
}

const straightRoutes =
  (places: Places["places"]): PlanRouteOf =>
  ({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end ? straightRoute(start.rect, end.rect) : null;
  };

const yearsOfItem = (record: PartnershipRecord, { itemId }: PlanEdge): ReadonlySet<number> | null =>
  itemId === null ? null : (yearsShown(record).get(itemId) ?? new Set());
