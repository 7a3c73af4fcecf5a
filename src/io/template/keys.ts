/** What rows without an ID go by: the same in these columns is the same item. */
import { folded } from "../../record/find";
import type { CollectionName } from "../../record/record";
import { madeId } from "../generous/made-id";
import type { Column, Sheet } from "../sheets/column";
import { planOf } from "./sheet-plan";
import type { SheetRow } from "./sheet-row";
import { textOfField } from "./sheet-row";

/** The field by which items of a collection are called, and others that tell those of one name apart, where both are filled. */
interface Naming {
  readonly name: string;
  readonly apart: readonly string[];
}

export const NAMINGS: Readonly<Partial<Record<CollectionName, Naming>>> = {
  documents: { name: "title", apart: [] },
  areas: { name: "name", apart: ["parent_id"] },
  organizations: { name: "name", apart: ["parent_id", "area_id"] },
  persons: { name: "name", apart: [] },
};

const KEYS: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  posts: ["label", "organization_id", "on_behalf_of_id"],
  memberships: ["organization_id", "person_id", "member.id", "post_id", "role", "start_date"],
  relations: ["from_id", "type", "to_id", "start_date"],
  change_events: ["type", "original_organization_ids", "resulting_organization_ids", "date", "what"],
  contributions: ["from_id", "to_id", "amount", "period", "purpose"],
};

/** The texts by which a row goes, in small letters. */
export const keyFields = (row: SheetRow): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (KEYS[row.sheet.collection] ?? []).flatMap((field) => {
      const text = textOfField(row, field);
      return text === undefined ? [] : [[field, folded(text)]];
    }),
  );

/** Of what has no name: the same each time that it says the same. */
export const idOfRow = (row: SheetRow): string => madeId(row.sheet.collection, keyFields(row));

export const nameColumn = (sheet: Sheet): Column | undefined =>
  planOf(sheet).byField.get(NAMINGS[sheet.collection]?.name ?? "");
