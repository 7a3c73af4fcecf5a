import type { Link } from "../../lineage/link";
import { links } from "../../lineage/link";
import { grouped } from "../../record/grouped";
import { perRecord } from "../../record/per-record";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";

interface Neighbour {
  readonly other: string;
  /** Of the item that says so; null where it holds at any time. */
  readonly itemId: string | null;
}

const linksOf = perRecord((record): ReadonlyMap<string, readonly Neighbour[]> => {
  const both = links(record).flatMap(({ kind, item, from, to }) => {
    const itemId = TIMELESS.has(kind) ? null : item.id;
    return [
      { id: from, other: to, itemId },
      { id: to, other: from, itemId },
    ];
  });
  return grouped(both, ({ id }) => [id]);
});

/** What has no presence of its own. */
const TIMELESS: ReadonlySet<Link["kind"]> = new Set(["part", "one-of", "succession"]);

/** The entity itself and everything linked with it by what is told in the period. */
export function neighboursOf(record: PartnershipRecord, slice: Slice, id: string): ReadonlySet<string> {
  const near = new Set([id]);
  for (const { other, itemId } of linksOf(record).get(id) ?? []) {
    if (itemId === null || entityIn(slice, itemId).shown) near.add(other);
  }
  return near;
}
