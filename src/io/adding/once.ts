import type { Item, PartnershipRecord } from "../../record/record";
import type { Source } from "../../record/shape";
import { withItems, withNewReferences } from "./with-new-ids";

/**
 * Once what is joined, seats, links and sums that say the same are there once, with the evidence of all. Only what names a joined body
 * or person can have become so.
 * @param before the record in which nothing was joined
 */
export function oneOfEach(record: PartnershipRecord, before: PartnershipRecord): PartnershipRecord {
  const posts = once(record.posts, before.posts);
  const named = withItems({ ...record, posts: posts.items }, (name, items) =>
    posts.ids.size === 0 ? items : items.map((item) => withNewReferences(name, item, posts.ids)),
  );
  return {
    ...named,
    memberships: once(named.memberships, before.memberships).items,
    relations: once(named.relations, before.relations).items,
    contributions: once(named.contributions, before.contributions).items,
  };
}

type Evidenced = Item & { readonly sources: readonly Source[] };

interface Once<Each> {
  readonly items: readonly Each[];
  /** The ids of those that became another. */
  readonly ids: ReadonlyMap<string, string>;
}

function once<Each extends Evidenced>(items: readonly Each[], before: readonly Each[]): Once<Each> {
  const unchanged = new Set<Each>(before);
  const found = new Map<string, Each>();
  const ids = new Map<string, string>();
  for (const item of items) {
    const key = contentOf(item);
    const known = found.get(key);
    if (!known || (unchanged.has(item) && unchanged.has(known))) {
      found.set(known ? `${key} ${item.id}` : key, item);
      continue;
    }
    found.set(key, { ...known, sources: [...known.sources, ...item.sources] });
    ids.set(item.id, known.id);
  }
  return { items: [...found.values()], ids };
}

/** All that an item says, but for its id and its evidence. */
function contentOf({ id: _id, sources: _sources, ...rest }: Evidenced): string {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}
