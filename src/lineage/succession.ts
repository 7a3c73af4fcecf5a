import { endedBy } from "../record/change-event";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent } from "../record/shape";

/** One entity became, or passed something to, another: an original and a result of one change event. */
export interface Succession {
  readonly event: ChangeEvent;
  readonly from: string;
  readonly to: string;
}

/** Every pair of an original and another result; of an event with several of both, every pairing. */
export const successions = perRecord(({ change_events }): readonly Succession[] =>
  change_events.flatMap(pairsOf),
);

function pairsOf(event: ChangeEvent): readonly Succession[] {
  const { original_organization_ids: originals, resulting_organization_ids: results } = event;
  // Bodies that are restructured together do not become one another.
  const others = event.type === "restructured" ? results.filter((id) => !originals.includes(id)) : results;
  return originals.flatMap((from) => others.filter((to) => to !== from).map((to) => ({ event, from, to })));
}

/** Whether the original goes over into the result, be it only by plan: not where it merely passes something on. */
export const isReplacement = ({ event, from }: Succession): boolean => endedBy(event).includes(from);

export const successionsFrom = (record: PartnershipRecord, id: string): readonly Succession[] =>
  successions(record).filter(({ from }) => from === id);

export const successionsTo = (record: PartnershipRecord, id: string): readonly Succession[] =>
  successions(record).filter(({ to }) => to === id);

/** How many steps of succession lead to a body, among the given ones; a loop of successions counts each body once. */
function generationOf(
  record: PartnershipRecord,
  among: ReadonlySet<string>,
  id: string,
  seen: ReadonlySet<string> = new Set(),
): number {
  const before = successionsTo(record, id).filter(({ from }) => among.has(from) && !seen.has(from));
  const soFar = new Set([...seen, id]);
  return Math.max(0, ...before.map(({ from }) => 1 + generationOf(record, among, from, soFar)));
}

export interface Descent {
  readonly id: string;
  /** The nearest of those that it came from; null for a first one. */
  readonly after: string | null;
}

/** The given bodies, each behind those that it came from, otherwise in the given order. */
export function inOrderOfDescent(record: PartnershipRecord, ids: readonly string[]): readonly Descent[] {
  const among = new Set(ids);
  const generations = new Map(ids.map((id) => [id, generationOf(record, among, id)]));
  const generation = (id: string): number => generations.get(id) ?? 0;
  return ids
    .toSorted((a, b) => generation(a) - generation(b))
    .map((id) => {
      const before = successionsTo(record, id)
        .map(({ from }) => from)
        .filter((from) => among.has(from) && generation(from) < generation(id));
      const [nearest] = before.sort((a, b) => generation(b) - generation(a));
      return { id, after: nearest ?? null };
    });
}
