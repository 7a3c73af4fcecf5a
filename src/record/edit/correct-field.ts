import type { Fault } from "../fault";
import type { CollectionName, Item, PartnershipRecord } from "../record";
import { ITEM_SHAPES } from "../shape";
import { shapeFault } from "../shape-fault";
import { dateFields } from "./date-fields";
import type { Edit } from "./edit";
import { editBetween } from "./edit-between";
import { editableField } from "./editable";
import { withFields } from "./with-field";
import { withItemChanged } from "./with-item";

export interface FieldPlace {
  readonly collection: CollectionName;
  readonly id: string;
  readonly field: string;
}

/** An edit, or why the field cannot hold that. */
export type Correction =
  | { readonly edit: Edit }
  | { readonly slip: Pick<Fault, "field" | "expected" | "found"> };

/**
 * Says something else in one field of an item.
 * @param value undefined for nothing; of a date, EDTF
 * @throws where the record has no such item
 */
export function correctField(
  record: PartnershipRecord,
  { collection, id, field }: FieldPlace,
  value: unknown,
): Correction {
  const items: readonly Item[] = record[collection];
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`Expected an item of ${collection}; found ${id}`);
  const next = withFields(item, fieldsFor(item, collection, field, value));
  const parsed = ITEM_SHAPES[collection].safeParse(next);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) return { slip: shapeFault(issue, next) };
  const name = { kind: "corrected", collection, id, field } as const;
  return { edit: editBetween(name, record, withItemChanged(record, collection, next)) };
}

function fieldsFor(
  item: Item,
  collection: CollectionName,
  field: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const [, index, inner] = field.split(".");
  if (index !== undefined && inner !== undefined && "sources" in item) {
    return {
      sources: item.sources.map((source, each) =>
        each === Number(index) ? withFields(source, { [inner]: value }) : source,
      ),
    };
  }
  const isDate = editableField(collection, field)?.form.kind === "date";
  if (isDate && (value === undefined || typeof value === "string"))
    return dateFields(collection, field, value);
  if (collection === "memberships" && field === "member" && typeof value === "string") {
    return { member: { "@type": "Organization", id: value } };
  }
  return { [field]: value };
}
