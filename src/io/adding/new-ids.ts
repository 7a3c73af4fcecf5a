import { referencesOf } from "../../record/check/references";
import { grouped } from "../../record/grouped";
import type { CollectionName, Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { nameKey } from "../matching/name-key";

export interface IdsOfAdded {
  /** Of added items, those in whose place others stand. */
  readonly ids: ReadonlyMap<string, string>;
  /** Of added items, those that the record has already. */
  readonly same: ReadonlySet<string>;
}

/** An item, with the collection that it is in. */
interface Placed {
  readonly name: CollectionName;
  readonly item: Item;
}

/** By which ids the items of an added record go beside another. */
export function idsOfAdded(record: PartnershipRecord, added: PartnershipRecord): IdsOfAdded {
  const own = new Map(itemsOf(record).map((placed) => [placed.item.id, contentOf(placed)]));
  const areas = areasOfOneName(record, added);
  const meeting = itemsOf(added).filter(({ item }) => own.has(item.id) && !areas.has(item.id));
  const others = withThoseThatName(
    meeting.filter((placed) => own.get(placed.item.id) !== contentOf(placed)).map(({ item }) => item.id),
    meeting,
  );
  const taken = new Set([...own.keys(), ...itemsOf(added).map(({ item }) => item.id)]);
  const fresh = [...others].map((id) => [id, freshId(id, taken)] as const);
  const same = meeting.map(({ item }) => item.id).filter((id) => !others.has(id));
  return { ids: new Map([...areas, ...fresh]), same: new Set([...areas.keys(), ...same]) };
}

const itemsOf = (record: PartnershipRecord): readonly Placed[] =>
  COLLECTION_NAMES.flatMap((name) => record[name].map((item: Item) => ({ name, item })));

const contentOf = ({ name, item }: Placed): string => JSON.stringify([name, item]);

/** What names something that is another than the record's is another itself. */
function withThoseThatName(ids: readonly string[], meeting: readonly Placed[]): ReadonlySet<string> {
  const others = new Set(ids);
  for (let before = -1; before < others.size; ) {
    before = others.size;
    for (const { name, item } of meeting) {
      if (referencesOf(name, item as never).some(([, id = ""]) => others.has(id))) others.add(item.id);
    }
  }
  return others;
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
