import { organizationsIn } from "../record/area";
import { kindOf } from "../record/kind";
import { contributionsOf, membershipsForWhom, membershipsOf, postsForWhom } from "../record/links";
import type { PartnershipRecord } from "../record/record";

/** Which council "we" may be: those that sit on most, pay most and send most first. */
export function councilsIn(record: PartnershipRecord, areaId: string): readonly string[] {
  const ties = (id: string): number =>
    [membershipsOf, membershipsForWhom, postsForWhom, contributionsOf].reduce(
      (sum, links) => sum + links(record, id).length,
      0,
    );
  const inArea = organizationsIn(record, areaId);
  return record.organizations
    .filter((body) => inArea.has(body.id) && kindOf(record, body) === "council" && ties(body.id) > 0)
    .map(({ id }) => id)
    .toSorted((a, b) => ties(b) - ties(a));
}
