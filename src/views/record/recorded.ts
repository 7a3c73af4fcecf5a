/** What the form of a change asks of the edit that it made. */
import type { Edit } from "../../record/edit/edit";

/** A body that the change names: what came of it, or else what it happened to. */
export const concernedBy = ({ changes }: Edit): string | undefined =>
  changes.flatMap(({ after }) =>
    after !== null && "original_organization_ids" in after
      ? [...after.resulting_organization_ids, ...after.original_organization_ids]
      : [],
  )[0];

/** The document that came with it; undefined where the record had it. */
export const newDocumentIn = ({ changes }: Edit): string | undefined =>
  changes.find(({ collection, before }) => collection === "documents" && before === null)?.after?.id;
