/** Two records as one, with nothing joined: what is in either is in it. */

import { referencesOf } from "../../record/check/references";
import { grouped } from "../../record/grouped";
import type { CollectionName, Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES, USUAL_THEMES } from "../../record/record";
import { nameKey } from "../matching/name-key";
import { withItems, withNewReferences } from "./with-new-ids";

export interface SideBySide {
  readonly record: PartnershipRecord;
  /** The ids of the added items as they are in it. */
  readonly added: ReadonlySet<string>;
}

/**
 * The items of the record keep their ids; an added item whose id means another there has a new one. An item that is in both, and says
 * the same in both, is there once; so is an area of the same name. Title, first area and checklist are those of the record.
 */
export function sideBySide(record: PartnershipRecord, added: PartnershipRecord): SideBySide {
  const { ids, same } = newIds(record, added);
  const own = <Name extends CollectionName>(name: Name) =>
    added[name]
      .filter((item) => !same.has(item.id))
      .map((item) => ({ ...withNewReferences(name, item, ids), id: ids.get(item.id) ?? item.id }));
  const both = withItems(record, (name, items) => [...items, ...own(name)]);
  return {
    record: { ...both, ...headOf(record, added) },
    added: new Set(COLLECTION_NAMES.flatMap((name) => added[name].map(({ id }) => ids.get(id) ?? id))),
  };
}

function headOf(record: PartnershipRecord, added: PartnershipRecord): Partial<PartnershipRecord> {
  const kept = keptOf(record, added);
  const isUsual = record.themes === USUAL_THEMES && added.themes === USUAL_THEMES;
  return {
    years: {
      first: Math.min(record.years.first, added.years.first),
      last: Math.max(record.years.last, added.years.last),
    },
    themes: isUsual ? USUAL_THEMES : byId([...record.themes, ...added.themes]),
    classes: byId([...record.classes, ...added.classes]),
    ...(Object.keys(kept).length > 0 && { kept }),
  };
}

/** Lists of one name become one; of anything else, that of the record stands. */
function keptOf({ kept: own = {} }: PartnershipRecord, { kept: more = {} }: PartnershipRecord) {
  const lists = Object.entries(more).filter(
    ([name, value]) => Array.isArray(value) && Array.isArray(own[name]),
  );
  const joined = lists.map(([name, value]) => [name, distinct([own[name], value].flat())] as const);
  return { ...more, ...own, ...Object.fromEntries(joined) };
}

const distinct = (values: readonly unknown[]): readonly unknown[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const byId = <Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] =>
  [...new Map(values.toReversed().map((value) => [value.id, value])).values()].toReversed();

interface NewIds {
  /** Of added items, those in whose place others stand. */
  readonly ids: ReadonlyMap<string, string>;
  /** Of added items, those that the record has already. */
  readonly same: ReadonlySet<string>;
}

function newIds(record: PartnershipRecord, added: PartnershipRecord): NewIds {
  const taken = new Set(COLLECTION_NAMES.flatMap((name) => record[name].map(({ id }) => id)));
  const areas = areasOfOneName(record, added);
  const meeting = COLLECTION_NAMES.flatMap((name) =>
    added[name].map((item: Item) => ({ name, item })),
  ).filter(({ item }) => taken.has(item.id) && !areas.has(item.id));
  const own = new Map<string, string>(
    COLLECTION_NAMES.flatMap((name) =>
      record[name].map((item: Item) => [`${name} ${item.id}`, JSON.stringify(item)] as const),
    ),
  );
  const others = new Set(
    meeting
      .filter(({ name, item }) => own.get(`${name} ${item.id}`) !== JSON.stringify(item))
      .map(({ item }) => item.id),
  );
  // What names something that is another than the record's is another itself.
  for (let before = -1; before < others.size; ) {
    before = others.size;
    for (const { name, item } of meeting) {
      if (referencesOf(name, item as never).some(([, id = ""]) => others.has(id))) others.add(item.id);
    }
  }
  const free = new Set([...taken, ...COLLECTION_NAMES.flatMap((name) => added[name].map(({ id }) => id))]);
  const fresh = [...others].map((id) => [id, freshId(id, free)] as const);
  const same = meeting.map(({ item }) => item.id).filter((id) => !others.has(id));
  return { ids: new Map([...areas, ...fresh]), same: new Set([...areas.keys(), ...same]) };
}

/** An added area that is called as one of the record is that one. */
function areasOfOneName(record: PartnershipRecord, added: PartnershipRecord): ReadonlyMap<string, string> {
  const known = grouped(record.areas, ({ name }) => [nameKey(name)]);
  return new Map(
    added.areas.flatMap(({ id, name }) => {
      const [only, ...others] = known.get(nameKey(name)) ?? [];
      return only && others.length === 0 ? [[id, only.id] as const] : [];
    }),
  );
}

function freshId(id: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(`${id}:${number}`)) number += 1;
  taken.add(`${id}:${number}`);
  return `${id}:${number}`;
}
