/** Two records as one, with nothing joined: what is in either is in it. */
import type { CollectionName, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { namedThemes } from "../../words/headings";
import { idsOfAdded } from "./new-ids";
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
  const { ids, same } = idsOfAdded(record, added);
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
  return {
    years: {
      first: Math.min(record.years.first, added.years.first),
      last: Math.max(record.years.last, added.years.last),
    },
    themes: themesOf(record, added),
    classes: byId([...record.classes, ...added.classes]),
    stories: byId([...record.stories, ...added.stories]),
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

/** Those of the record; where the other has more, all by their names, as a record that declares its own has them. */
function themesOf({ themes }: PartnershipRecord, added: PartnershipRecord): PartnershipRecord["themes"] {
  const known = new Set(themes.map(({ id }) => id));
  const hasMore = added.themes.some(({ id }) => !known.has(id));
  return hasMore ? byId(namedThemes([...themes, ...added.themes])) : themes;
}

/** Of one id, the first. */
function byId<Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] {
  const first = new Map<string, Value>();
  for (const value of values) if (!first.has(value.id)) first.set(value.id, value);
  return [...first.values()];
}
