import { believe } from "../../record/believe";
import type { Fault } from "../../record/fault";
import type { Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { manifestOf } from "../record-json";

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
  return {
    record: { ...believed.record, ...(record.kept && { kept: record.kept }) },
    faults: believed.faults satisfies readonly Fault[],
  };
}
