import { believed } from "../../record/believe";
import type { Fault } from "../../record/fault";
import type { Pieces } from "../../record/pieces";
import { atOnce } from "../../record/pieces";
import type { Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { manifestOf } from "../record-json";
import { withEachItem } from "./with-new-ids";

export interface Sound {
  readonly record: PartnershipRecord;
  readonly faults: readonly Fault[];
}

/** What of a record can still be believed once its items were put together otherwise: two that are one may each be part of the other. */
export const soundOf = (record: PartnershipRecord, file: string): Sound => atOnce(soundFound(record, file));

/** The same, piece by piece. */
export function* soundFound(record: PartnershipRecord, file: string): Pieces<Sound> {
  const entries = COLLECTION_NAMES.flatMap((collection) =>
    record[collection].map((content: Item, index) => ({
      file,
      collection,
      place: `${collection}[${index}]`,
      content,
    })),
  );
  yield;
  const found = yield* believed({ ...manifestOf(record), parts: [] }, entries);
  const own = new Map(entries.map(({ content }) => [content.id, content]));
  const items = yield* withEachItem(found.record, (_, item) => sameOr(own.get(item.id), item));
  return { record: { ...items, ...(record.kept && { kept: record.kept }) }, faults: found.faults };
}

/** What is believed as it stood is the very item that stood there. */
const sameOr = <Each extends Item>(before: Item | undefined, item: Each): Each =>
  JSON.stringify(before) === JSON.stringify(item) ? (before as Each) : item;
