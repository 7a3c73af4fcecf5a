/** What is derived from the state, remembered while its inputs stay the same. */

import type { Size } from "../graph/layout/camera";
import { fitsOn, heightShowing } from "../graph/layout/camera";
import type { LayoutOptions } from "../graph/layout/layout-options";
import { fittedTo, layoutOptionsFor } from "../graph/layout/layout-options";
import { leastHeight } from "../graph/layout/least-height";
import type { Places } from "../graph/layout/places";
import { placeAll } from "../graph/layout/places";
import { peopleIn } from "../graph/layout/plan-members";
import { besideDetails } from "../graph/layout/plan-room";
import type { PlanEdge } from "../graph/plan/elements";
import { edgesOf } from "../graph/plan/elements";
import type { PlanRouteOf, Plot } from "../graph/plan/plot";
import { plotOf } from "../graph/plan/plot";
import type { EventInPeriod } from "../lineage/steps";
import { eventsInPeriod } from "../lineage/steps";
import { stopsOf } from "../record/boundary";
import { periodsOfChange } from "../record/dated-event";
import type { PresenceChange } from "../record/presence-change";
import { presenceChangesBetween } from "../record/presence-change";
import type { PartnershipRecord } from "../record/record";
import type { Period } from "../time/period";
import { periodBefore, yearNumber } from "../time/period";
import { remembered } from "./remembered";
import { organizationsOf, sliceOf } from "./slices";
import type { ExplorerState } from "./state";

/** Every id that can be on the plan of an area: its organizations and their people. */
export const idsOnPlanOf = remembered(
  (areaId: string) => areaId,
  (record, areaId): readonly string[] => [
    ...organizationsOf(record, areaId),
    ...peopleIn(record, areaId).map(({ id }) => id),
  ],
);

const keyOfLayout = (layout: LayoutOptions): string => JSON.stringify(layout);

/** The places before the gutters are as wide as lines need them. */
const sketchOf = remembered(keyOfLayout, placeAll);

export const planEdgesOf = remembered(keyOfLayout, (record, layout): readonly PlanEdge[] =>
  edgesOf(record, sketchOf(record, layout)),
);

const plotOn = remembered(
  keyOfLayout,
  (record, layout): Plot => plotOf(record, sketchOf(record, layout), planEdgesOf(record, layout)),
);

export const placesOf = (record: PartnershipRecord, layout: LayoutOptions): Places =>
  plotOn(record, layout).places;

/** Where the lines of a plan run. */
export const planRoutesOf = (record: PartnershipRecord, layout: LayoutOptions): PlanRouteOf =>
  plotOn(record, layout).routeOf;

interface Screen extends Pick<LayoutOptions, "areaId" | "lists"> {
  readonly size: Size;
}

const keyOfScreen = ({ areaId, lists = [], size }: Screen): string =>
  `${areaId}|${lists}|${size.width}x${size.height}`;

const leastHeightOf = remembered((areaId: string) => areaId, leastHeight);

/** As all gutters alike would ask for: to try several is quick. */
const sketchedLayoutOn = remembered(
  keyOfScreen,
  (record, { areaId, lists = [], size }): LayoutOptions =>
    layoutOptionsFor({ areaId, lists }, size, (layout) => sketchOf(record, layout).main),
);

/** The layout options for an area on a screen; the same object for the same answer. */
export const layoutOn = remembered(
  keyOfScreen,
  (record, screen): LayoutOptions =>
    fittedTo(screen.size, sketchedLayoutOn(record, screen), (layout) => placesOf(record, layout).main),
);

/**
 * What the plan has of a room, whether anything is selected or not: what the details leave, where all of it can be read there; else
 * all of the room, and then the details fold.
 */
export function planRoom(record: PartnershipRecord, { size, ...what }: Screen): Size {
  const beside = besideDetails(size);
  if (!beside) return size;
  const screen = { ...what, size: beside };
  if (leastHeightOf(record, what.areaId) > beside.height) return size;
  // What does not fit as it is fits no better with wider gutters.
  if (!fitsOn(sketchOf(record, sketchedLayoutOn(record, screen)).main, beside)) return size;
  return fitsOn(placesOf(record, layoutOn(record, screen)).main, beside) ? beside : size;
}

/** A plan on a screen of this shape is neither a strip nor a tower. */
const NATURAL_SHAPE = 0.75;

/**
 * How high a plan of a width would have to be to be seen whole, in CSS pixels. It depends on the width alone: a frame that
 * takes this height is not asked for another.
 */
export function naturalHeight(
  record: PartnershipRecord,
  { areaId, lists = [], width }: Omit<Screen, "size"> & { readonly width: number },
): number {
  const size = { width, height: Math.round(width * NATURAL_SHAPE) };
  const { main } = placesOf(record, layoutOn(record, { areaId, lists, size }));
  return heightShowing(main, width);
}

type AreaAndPeriod = Pick<ExplorerState, "areaId" | "period">;

export const stepsOf = remembered(
  ({ areaId, period }: AreaAndPeriod) => `${areaId}|${period.text}`,
  (record, { areaId, period }): readonly EventInPeriod[] =>
    eventsInPeriod(record, period, organizationsOf(record, areaId)),
);

/** What stands otherwise in the period than in the one before, among the organizations of the area. */
export const differencesOf = remembered(
  ({ areaId, period }: AreaAndPeriod) => `${areaId}|${period.text}`,
  (record, { areaId, period }): readonly PresenceChange[] => {
    const ids = organizationsOf(record, areaId);
    const differences = presenceChangesBetween(
      sliceOf(record, periodBefore(period)),
      sliceOf(record, period),
    );
    return differences.filter(({ id }) => ids.has(id));
  },
);

/**
 * The periods at which "next change" stops, at the precision of the period: where something stands otherwise than just before,
 * and where a change took effect that alters no presence, such as a new name.
 */
export const stopsIn = remembered(
  ({ areaId, period }: AreaAndPeriod) => `${areaId}|${period.precision}`,
  (record, { areaId, period }): readonly Period[] => {
    const ids = organizationsOf(record, areaId);
    const { first, last } = record.years;
    const stops = [
      ...stopsOf(record, [...ids], period.precision),
      ...periodsOfChange(record, ids, period.precision),
    ].filter((stop) => first <= yearNumber(stop) && yearNumber(stop) <= last);
    return [...new Map(stops.map((stop) => [stop.text, stop])).values()].sort((a, b) => a.from - b.from);
  },
);
