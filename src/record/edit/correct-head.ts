import type { PartnershipRecord } from "../record";
import type { Edit, Head } from "./edit";
import { editBetween } from "./edit-between";

/** What a record says of itself. Its years are put in order, and a title that says nothing is left as it was. */
export function correctHead(
  record: PartnershipRecord,
  { title, years, defaultAreaId }: Pick<Head, "title" | "years" | "defaultAreaId">,
): Edit {
  const { first, last } = years;
  return editBetween({ kind: "headed" }, record, {
    ...record,
    title: title.trim() || record.title,
    years: { first: Math.min(first, last), last: Math.max(first, last) },
    defaultAreaId,
  });
}
