import { EVERYWHERE } from "../area";
import { folded } from "../find";
import { collectionOfId } from "../links";
import type { PartnershipRecord } from "../record";
import { idsInFiles } from "./kept-ids";

/**
 * An id that nothing in the record has, made of a text.
 * @param taken other ids that are promised already
 * @example freshId(record, "Safer Marchshire Partnership") // "safer-marchshire-partnership", or with "-2" where that is taken
 */
export function freshId(
  record: PartnershipRecord,
  text: string,
  taken: ReadonlySet<string> = new Set(),
): string {
  const known = collectionOfId(record);
  const inFiles = idsInFiles(record);
  const isFree = (id: string): boolean =>
    id !== EVERYWHERE && !known.has(id) && !inFiles.has(id) && !taken.has(id);
  const plain = folded(text).replaceAll(" ", "-") || "item";
  for (let count = 1; ; count++) {
    const id = count === 1 ? plain : `${plain}-${count}`;
    if (isFree(id)) return id;
  }
}
