import { faultOfFile } from "../../record/fault";
import { fileDocumentId } from "../generous/file-document";
import { madeId } from "../generous/made-id";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { dateIn } from "./cell-date";
import type { Row } from "./rows";
import type { Bodies, Succession } from "./successions";

export interface Link extends Succession {
  readonly kind: "succession" | "transfer";
  /** What passed, where that is said. */
  readonly what: string | undefined;
}

/** The four words of the database; behind a colon may stand what passed. */
const KINDS: ReadonlyMap<string, Link["kind"]> = new Map([
  ["Merger", "succession"],
  ["Demerger", "succession"],
  ["Name change", "succession"],
  ["Transfer of functions", "transfer"],
]);

/** Null for a type that the database does not have, which is told. */
export function linkOf({ file, place, cells }: Row, notes: Notes): Link | null {
  const description = cells.get("type") ?? "";
  const [word = "", what] = description.split(":").map((part) => part.trim());
  const kind = KINDS.get(word);
  if (!kind) {
    const fault = faultOfFile(file, `one of ${[...KINDS.keys()].join(", ")}`, description);
    notes.faults.push({ ...fault, collection: "change_events", item: place, place, field: "type" });
    return null;
  }
  return {
    from: cells.get("predecessor_organisation_id") ?? "",
    to: cells.get("successor_organisation_id") ?? "",
    date: spanOf(cells.get("link_start_date"), cells.get("link_end_date")),
    file,
    place,
    kind,
    what,
    description,
  };
}

/** From the day on which it was announced to that on which the last minister moved. */
function spanOf(start = "", end = ""): string | undefined {
  const [first, last] = [start, end].map(dateIn);
  if (!first || !last) return first ?? last ?? undefined;
  return first < last ? `[${first}..${last}]` : first;
}

/** Functions passed, and both departments went on, or were there anyway. */
export function transferOf(
  { from, to, date = "", file, place, what, description = "" }: Link,
  bodies: Bodies,
): Rough {
  const change = {
    type: "transferred",
    ...(date === "" ? {} : date.startsWith("[") ? { date_edtf: date } : { date }),
    certainty: "happened",
    original_organization_ids: [from],
    resulting_organization_ids: [to],
    ...(what === undefined ? {} : { what }),
    description,
    label: `${bodies.nameOf(from)} → ${bodies.nameOf(to)}`,
  };
  const sources = [{ document_id: fileDocumentId(file), locator: place, says: "existing" }];
  const fields = { id: madeId("change_events", change), ...change, sources };
  return { file, collection: "change_events", place, fields };
}
