/** What is derived from the state, remembered while its inputs stay the same. */

import type { Size } from "../graph/camera";
import { heightShowing } from "../graph/camera";
import { castOf } from "../graph/cast";
import type { PlanEdge } from "../graph/elements";
import { edgesOf } from "../graph/elements";
import type { Look, Sight } from "../graph/look";
import { looksOf } from "../graph/look";
import type { Places } from "../graph/places";
import { placeAll } from "../graph/places";
import type { Plot } from "../graph/plot";
import { plotFor } from "../graph/plot";
import type { Step } from "../lineage/step-words";
import { stepsIn } from "../lineage/step-words";
import { stopsOf } from "../record/boundary";
import type { Difference } from "../record/difference";
import { differenceBetween } from "../record/difference";
import { periodsOfChange } from "../record/happening";
import type { PartnershipRecord } from "../record/record";
import type { Period } from "../time/period";
import { periodBefore, yearNumber } from "../time/period";
import { comparisonAt, facetsKey } from "./compared";
import { remembered } from "./remembered";
import { organizationsOf, sliceOf } from "./slices";
import type { ExplorerState } from "./state";

/** Every id that can be on the plan of an area: its organizations and their people. */
export const idsOnPlanOf = remembered(
  (areaId: string) => areaId,
  (record, areaId): readonly string[] => [
    ...organizationsOf(record, areaId),
    ...castOf(record, areaId).people.map(({ id }) => id),
  ],
);

export const placesOf = remembered(
  (plot: Plot) => JSON.stringify(plot),
  (record, plot): Places => placeAll(record, plot),
);

interface Screen extends Pick<Plot, "areaId" | "apart"> {
  readonly size: Size;
}

/** The plot for an area on a screen; the same object for the same answer. */
export const plotOn = remembered(
  ({ areaId, apart, size }: Screen) => `${areaId}|${apart}|${size.width}x${size.height}`,
  (record, { areaId, apart, size }): Plot =>
    plotFor({ areaId, apart }, size, (plot) => placesOf(record, plot).main),
);

/** A plan on a screen of this shape is neither a strip nor a tower. */
const NATURAL_SHAPE = 0.75;

/**
 * How high a plan of a width would have to be to be seen whole, in CSS pixels. It depends on the width alone: a frame that
 * takes this height is not asked for another.
 */
export function naturalHeight(
  record: PartnershipRecord,
  { areaId, apart, width }: Pick<Plot, "areaId" | "apart"> & { readonly width: number },
): number {
  const size = { width, height: Math.round(width * NATURAL_SHAPE) };
  const { main } = placesOf(record, plotOn(record, { areaId, apart, size }));
  return heightShowing(main, width);
}

export const planEdgesOf = remembered(
  (plot: Plot) => JSON.stringify(plot),
  (record, plot): readonly PlanEdge[] => edgesOf(record, placesOf(record, plot)),
);

interface Scene {
  readonly sight: Pick<ExplorerState, "period" | "comparedTo" | "facets" | "selectedId">;
  readonly plot: Plot;
}

export const looksAt = remembered(
  ({ sight, plot }: Scene) =>
    [
      sight.period.text,
      sight.comparedTo?.text,
      facetsKey(sight.facets),
      sight.selectedId,
      JSON.stringify(plot),
    ].join("|"),
  (record, { sight, plot }): ReadonlyMap<string, Look> => {
    const comparison = comparisonAt(record, { ...sight, areaId: plot.areaId });
    const seen: Sight = {
      record,
      slice: comparison?.after ?? sliceOf(record, sight.period),
      before: comparison?.before ?? sliceOf(record, periodBefore(sight.period)),
      facets: sight.facets,
      selectedId: sight.selectedId,
      differences: comparison && new Map(comparison.entries.map(({ id, kind }) => [id, kind])),
    };
    return looksOf(seen, placesOf(record, plot).places.values());
  },
);

type AreaAndPeriod = Pick<ExplorerState, "areaId" | "period">;

export const stepsOf = remembered(
  ({ areaId, period }: AreaAndPeriod) => `${areaId}|${period.text}`,
  (record, { areaId, period }): readonly Step[] => stepsIn(record, period, organizationsOf(record, areaId)),
);

/** What stands otherwise in the period than in the one before, among the organizations of the area. */
export const differencesOf = remembered(
  ({ areaId, period }: AreaAndPeriod) => `${areaId}|${period.text}`,
  (record, { areaId, period }): readonly Difference[] => {
    const ids = organizationsOf(record, areaId);
    const differences = differenceBetween(sliceOf(record, periodBefore(period)), sliceOf(record, period));
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
