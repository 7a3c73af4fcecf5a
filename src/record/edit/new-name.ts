import { getOrThrow, organizationsById } from "../links";
import type { PartnershipRecord } from "../record";
import type { ChangeEvent, OtherName } from "../shape";
import { withFields } from "./with-field";
import { withItemChanged } from "./with-item";

/** A body that was renamed is called by its new name, and by its old one as a former name. What is only to come changes no name. */
export function withNewName(
  record: PartnershipRecord,
  { type, certainty, date, original_organization_ids: [id] }: ChangeEvent,
  newName: string | undefined,
): PartnershipRecord {
  if (type !== "renamed" || certainty !== "happened" || newName === undefined || id === undefined)
    return record;
  const body = getOrThrow(organizationsById(record), id);
  const former: OtherName = {
    name: body.name,
    note: "former",
    ...(date !== undefined && { end_date: date }),
  };
  const named = withFields(body, { name: newName, other_names: [...(body.other_names ?? []), former] });
  return withItemChanged(record, "organizations", named);
}
