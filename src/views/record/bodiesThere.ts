import type { BodyMeant } from "../../record/edit/change-draft";
import { isKnown } from "../../record/edit/change-draft";
import { areasById, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";

/** Of bodies that were chosen, those that are still in the record, or are to come: what is undone may have gone since. */
export const bodiesThere = (record: PartnershipRecord, chosen: readonly BodyMeant[]): readonly BodyMeant[] =>
  chosen.filter((body) => !isKnown(body) || organizationsById(record).has(body.id));

/** Where a body lies that nothing else places: in the area that is shown, or the one shown first. */
export const areaForNew = (record: PartnershipRecord, areaId: string): string =>
  areasById(record).has(areaId) ? areaId : record.defaultAreaId;
