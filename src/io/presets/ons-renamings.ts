import { fileDocumentId } from "../generous/file-document";
import { madeId } from "../generous/made-id";
import type { Rough } from "../generous/rough";
import type { OnsBody } from "./ons-bodies";

/** A body that goes on under another name from the day on which it has it. */
export const renamingsOf = (bodies: readonly OnsBody[]): readonly Rough[] =>
  bodies.flatMap(({ id, spells }) =>
    spells.flatMap(({ name, start, row: { file, place } }, index): readonly Rough[] => {
      const before = spells[index - 1];
      if (!before || before.name === name) return [];
      const what = {
        type: "renamed",
        ...(start === undefined ? {} : { date: start }),
        certainty: "happened",
        original_organization_ids: [id],
        resulting_organization_ids: [id],
        label: `${before.name} → ${name}`,
      };
      const sources = [{ document_id: fileDocumentId(file), locator: place, says: "existing" }];
      const fields = { id: madeId("change_events", what), ...what, sources };
      return [{ file, collection: "change_events", place, fields }];
    }),
  );
