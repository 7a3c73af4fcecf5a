import { unbroken } from "../../graph/layout/measure";
import type { Place } from "../../graph/layout/place";
import type { Look } from "../../graph/plan/look";
import type { PartnershipRecord } from "../../record/record";
import { DIFFERENCE_TERMS } from "../../words/difference-terms";
import { distinctName } from "../../words/distinct-name";
import { kindWithin } from "../../words/kind";
import { restOfName } from "../../words/rest-of-name";
import { seatsInWords } from "../../words/seat";
import { PRESENCE_TERMS } from "../../words/terms";

/** What is heard after the visible name: the rest of the full one, the kind, how it stands. */
export function spokenName(
  record: PartnershipRecord,
  { id, lines }: Place,
  look: Look,
  selectedId: string | null,
): string {
  const kind = kindWithin(record, id);
  const standing = look.difference
    ? DIFFERENCE_TERMS[look.difference].label
    : PRESENCE_TERMS[look.presence].label;
  const part =
    selectedId === null || look.part === "" ? "" : `${distinctName(record, selectedId)}: ${look.part}`;
  const told = [kind, standing.toLowerCase(), seatsInWords(look.seats), part].filter((text) => text !== "");
  return `${restOfName(unbroken(lines), distinctName(record, id))}, ${told.join(", ")}. `;
}
