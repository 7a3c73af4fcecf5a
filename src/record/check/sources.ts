import { citedBy } from "../cited";
import type { ItemFault } from "../fault";
import { perItem } from "../per-record";
import type { Item, PartnershipRecord } from "../record";
import { COLLECTION_NAMES } from "../record";

/** An inference or a misprint that does not say what was inferred or misprinted. */
export const sourceFaults = (record: PartnershipRecord): readonly ItemFault[] =>
  COLLECTION_NAMES.flatMap((name): readonly Item[] => record[name]).flatMap(noteFaults);

const noteFaults = perItem((item): readonly ItemFault[] =>
  citedBy(item).flatMap(({ field, source: { inferred, misprint, note } }) => {
    if (note !== undefined || !(inferred || misprint)) return [];
    const what = inferred ? "inferred" : "misprinted";
    return [{ item, field: `${field}.note`, expected: `a note of what is ${what}`, found: "nothing" }];
  }),
);
