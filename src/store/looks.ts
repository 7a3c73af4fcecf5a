/** How things look in the state, remembered while it stays the same. */
import type { LayoutOptions } from "../graph/layout/layout-options";
import type { Place } from "../graph/layout/place";
import { tellingChoice } from "../graph/plan/choice";
import type { Look, LookInputs } from "../graph/plan/look";
import { looksOf } from "../graph/plan/looks";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import { periodBefore } from "../time/period";
import { comparisonAt, facetsKey } from "./compared";
import { placesOf } from "./derived";
import { remembered } from "./remembered";
import { sliceOf } from "./slices";
import type { ExplorerState } from "./state";

/** What of the state decides how things look. */
export type Sight = Pick<ExplorerState, "period" | "comparedTo" | "facets" | "selectedId">;

interface LookRequest {
  readonly sight: Sight;
  readonly layout: LayoutOptions;
}

/** Equal looks are one object, from period to period, and so are their parts: what does not change need not be drawn again. */
const sameLook = (record: PartnershipRecord, look: Look): Look =>
  same(record, {
    ...look,
    seats: same(record, look.seats),
    list: same(record, look.list),
    told: same(record, look.told),
  });

function same<Value>(record: PartnershipRecord, value: Value): Value {
  const known = partsKnown(record);
  const text = JSON.stringify(value);
  const first = known.get(text) ?? value;
  known.set(text, first);
  return first as Value;
}

const partsKnown = perRecord(() => new Map<string, unknown>());

export const sightKey = (sight: Sight): string =>
  [sight.period.text, sight.comparedTo?.text, facetsKey(sight.facets), sight.selectedId].join("|");

export const looksAt = (
  record: PartnershipRecord,
  { sight, layout }: LookRequest,
): ReadonlyMap<string, Look> =>
  looksRemembered(record, { sight: { ...sight, selectedId: tellingChoice(record, sight) }, layout });

const looksRemembered = remembered(
  ({ sight, layout }: LookRequest) => `${sightKey(sight)}|${JSON.stringify(layout)}`,
  (record, { sight, layout }): ReadonlyMap<string, Look> =>
    looksAmong(record, { ...layout, sight, places: placesOf(record, layout).places.values() }),
);

interface Seen extends Pick<LayoutOptions, "areaId" | "lists">, Pick<LookInputs, "apart"> {
  readonly sight: Sight;
  readonly places: Iterable<Place>;
}

/** The looks of what is to be seen of these places. */
export function looksAmong(
  record: PartnershipRecord,
  { areaId, lists = [], apart = false, sight, places }: Seen,
): ReadonlyMap<string, Look> {
  const comparison = comparisonAt(record, { ...sight, areaId });
  const seen: LookInputs = {
    record,
    slice: comparison?.after ?? sliceOf(record, sight.period),
    before: comparison?.before ?? sliceOf(record, periodBefore(sight.period)),
    facets: sight.facets,
    selectedId: sight.selectedId,
    lists,
    apart,
    differences: comparison && new Map(comparison.entries.map(({ id, kind }) => [id, kind])),
  };
  return new Map([...looksOf(seen, places)].map(([id, look]) => [id, sameLook(record, look)]));
}
