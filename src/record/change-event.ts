/** What a change event does to the bodies that it names. */
import type { DateBounds } from "../time/edtf";
import { disputedBounds } from "./disputed";
import type { ChangeEvent } from "./shape";
import type { EventType } from "./vocabulary";

const BEGINS: ReadonlySet<EventType> = new Set(["formed", "replaced", "merged", "split", "demerged"]);
const ENDS: ReadonlySet<EventType> = new Set(["replaced", "merged", "absorbed", "split", "decommissioned"]);

const continuing = ({ continuing_organization_ids = [] }: ChangeEvent): readonly string[] =>
  continuing_organization_ids;

/** Every body that the event names; one that is both original and result stands twice. */
export const bodiesOfEvent = (event: ChangeEvent): readonly string[] => [
  ...event.original_organization_ids,
  ...event.resulting_organization_ids,
];

/** What an original went over into, or passed something to: as the pairs of the event say; without pairs, all results. */
export const resultsOf = (
  { pairs, resulting_organization_ids: results }: ChangeEvent,
  original: string,
): readonly string[] => pairs?.filter(([from]) => from === original).map(([, to]) => to) ?? results;

/** What a result came from, or took something over from. */
export const originalsOf = (
  { pairs, original_organization_ids: originals }: ChangeEvent,
  result: string,
): readonly string[] => pairs?.filter(([, to]) => to === result).map(([from]) => from) ?? originals;

/** Results that did not stand before. */
export function begunBy(event: ChangeEvent): readonly string[] {
  if (!BEGINS.has(event.type)) return [];
  const standing = new Set([...continuing(event), ...event.original_organization_ids]);
  return event.resulting_organization_ids.filter((id) => !standing.has(id));
}

/** Originals that do not live on. */
export function endedBy(event: ChangeEvent): readonly string[] {
  if (!ENDS.has(event.type)) return [];
  const living = new Set([...continuing(event), ...event.resulting_organization_ids]);
  return event.original_organization_ids.filter((id) => !living.has(id));
}

/** Reported as done or decided; what is planned or proposed neither begins nor ends a body. */
export const takesEffect = ({ certainty }: ChangeEvent): boolean =>
  certainty === "happened" || certainty === "agreed";

/** Null when the event is not dated; around both where evidence contradicts evidence. */
export const boundsOfEvent = (event: ChangeEvent): DateBounds | null => disputedBounds(event, "date");

/** The first day of what the event began; null when the event is not dated. */
export const startByEvent = boundsOfEvent;
