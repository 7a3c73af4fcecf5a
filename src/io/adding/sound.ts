import { believe } from "../../record/believe";
import type { Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { manifestOf } from "../record-json";
import { withItems } from "./with-new-ids";

/** What of a record can still be believed once its items were put together otherwise: two that are one may each be part of the other. */
export function soundOf(record: PartnershipRecord, file: string) {
  const entries = COLLECTION_NAMES.flatMap((collection) =>
    record[collection].map((content: Item, index) => ({
      file,
      collection,
      place: `${collection}[${index}]`,
      content,
    })),
  );
  const believed = believe({ ...manifestOf(record), parts: [] }, entries);
  const own = new Map(entries.map(({ content }) => [content.id, content]));
  const items = withItems(believed.record, (_, found) => found.map((item) => sameOr(own.get(item.id), item)));
  return { record: { ...items, ...(record.kept && { kept: record.kept }) }, faults: believed.faults };
}

/** What is believed as it stood is the very item that stood there. */
const sameOr = <Each extends Item>(before: Item | undefined, item: Each): Each =>
  JSON.stringify(before) === JSON.stringify(item) ? (before as Each) : item;
