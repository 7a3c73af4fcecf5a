import type { Item, PartnershipRecord } from "./record";
import { COLLECTION_NAMES } from "./record";

/** The documents that evidence any of these items, each once, in the record's order. */
export function documentsCited(record: PartnershipRecord, ids: ReadonlySet<string>): readonly string[] {
  const items = COLLECTION_NAMES.flatMap((name): readonly Item[] => record[name]).filter(({ id }) =>
    ids.has(id),
  );
  const cited = new Set(
    items.flatMap((item) => ("sources" in item ? item.sources.map(({ document_id }) => document_id) : [])),
  );
  return record.documents.map(({ id }) => id).filter((id) => cited.has(id));
}
