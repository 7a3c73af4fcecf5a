import type { Heading, Place } from "../../graph/layout/place";
import type { Look } from "../../graph/plan/look";
import type { PartnershipRecord } from "../../record/record";
import { distinctName } from "../../words/distinct-name";
import { rowId } from "./PlaceList";

/** Where the keys stop: at the name of an entity, and at each of those who sit in its box. */
export interface PlanStops {
  /** In reading order; null where nothing is to be seen. */
  readonly firstId: string | null;
  readonly has: (id: string) => boolean;
  /** In whose place it stops. */
  readonly bodyOf: (id: string) => string;
  /** The names by which they are found, by their ids in reading order. Only a key asks for them: a step does not. */
  readonly names: () => ReadonlyMap<string, string>;
}

interface Seen {
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  readonly looks: ReadonlyMap<string, Look>;
}

export function planStops(record: PartnershipRecord, seen: Seen): PlanStops {
  const { headings, looks } = seen;
  let known: ReadonlyMap<string, string> | null = null;
  let knownBodies: ReadonlyMap<string, string> | null = null;
  const names = (): ReadonlyMap<string, string> => {
    known ??= new Map(headings.flatMap(({ ids }) => ids.flatMap((id) => stopsOf(record, seen, id))));
    return known;
  };
  const bodies = (): ReadonlyMap<string, string> => {
    knownBodies ??= new Map(
      headings.flatMap(({ ids }) =>
        ids.flatMap((id) => stopsOf(record, seen, id).map(([stop]) => [stop, id] as const)),
      ),
    );
    return knownBodies;
  };
  return {
    firstId: firstOf(seen),
    has: (id) => looks.has(id) || names().has(id),
    bodyOf: (id) => (looks.has(id) ? id : (bodies().get(id) ?? id)),
    names,
  };
}

function firstOf({ places, headings, looks }: Seen): string | null {
  for (const { ids } of headings) {
    const first = ids.find((id) => places.has(id) && looks.has(id));
    if (first !== undefined) return first;
  }
  return null;
}

function stopsOf(
  record: PartnershipRecord,
  { places, looks }: Seen,
  id: string,
): readonly (readonly [id: string, name: string])[] {
  const look = looks.get(id);
  if (!look || !places.has(id)) return [];
  return [
    [id, distinctName(record, id)],
    ...look.told.map((told) => [told.id, distinctName(record, told.id)] as const),
    ...look.list.map((entry) => [rowId(id, entry), entry.lines.map(({ text }) => text).join(" ")] as const),
  ];
}
