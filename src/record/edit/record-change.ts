/** A change that somebody tells, with the bodies and the document that come with it, as one edit. */
import { takesEffect } from "../change-event";
import type { PartnershipRecord } from "../record";
import type { ChangeEvent, Source } from "../shape";
import type { Certainty, Says } from "../vocabulary";
import { withDocument } from "./add-item";
import type { ChangeDraft } from "./change-draft";
import { dateFields } from "./date-fields";
import type { Edit } from "./edit";
import { editBetween } from "./edit-between";
import { freshId } from "./fresh-id";
import { withBodies } from "./new-bodies";
import { withNewName } from "./new-name";
import { withItem } from "./with-item";
import { withYearsOf } from "./with-years";

/** A document that tells of what came, and does not come to an end by it, reports that as existing. */
const SAID: Readonly<Record<Certainty, Says>> = {
  happened: "existing",
  agreed: "agreed",
  planned: "planned",
  proposed: "proposed",
};

export function recordChange(record: PartnershipRecord, draft: ChangeDraft): Edit {
  const documented =
    "id" in draft.document ? { record, id: draft.document.id } : withDocument(record, draft.document);
  const source: Source = {
    document_id: documented.id,
    locator: draft.locator,
    says: draft.type === "decommissioned" && draft.certainty === "happened" ? "ended" : SAID[draft.certainty],
  };
  const peopled = withBodies(documented.record, draft, { ...source, says: SAID[draft.certainty] });
  const event = eventOf(peopled.record, draft, peopled, source);
  const told = withNewName(withItem(peopled.record, "change_events", event), event, draft.newName);
  const isDated = draft.date !== null && takesEffect(event);
  return editBetween(
    { kind: "recorded", eventId: event.id },
    record,
    isDated ? withYearsOf(told, draft.date) : told,
  );
}

type Sides = { readonly from: readonly string[]; readonly into: readonly string[] };

function eventOf(
  record: PartnershipRecord,
  draft: ChangeDraft,
  { from, into }: Sides,
  source: Source,
): ChangeEvent {
  const named = new Set([...from, ...into]);
  const continuing = draft.continuing.filter((id) => named.has(id));
  return {
    id: freshId(record, `${draft.label} ${draft.type}`),
    type: draft.type,
    ...present(dateFields("change_events", "date", draft.date ?? undefined)),
    certainty: draft.certainty,
    original_organization_ids: from,
    resulting_organization_ids: into,
    ...(continuing.length > 0 && { continuing_organization_ids: continuing }),
    ...(draft.what !== undefined && { what: draft.what }),
    label: draft.label,
    sources: [source],
  };
}

const present = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
