import type { PartnershipRecord } from "../../record/record";
import type { LookInputs } from "./look";
import { isOutside } from "./outside";
import { isSwitchedOn, kindOfEntity } from "./visible";

/** The selection where it is no structure: of such a one the boxes tell the part, and no lines are drawn. */
export const chosenOutside = ({
  record,
  selectedId,
}: Pick<LookInputs, "record" | "selectedId">): string | null =>
  selectedId !== null && isOutside(record, selectedId) ? selectedId : null;

/** The selection where it tells on how boxes look: one outside does, and one that is seen for being selected alone. */
export function tellingChoice(
  record: PartnershipRecord,
  { facets, selectedId }: Pick<LookInputs, "facets" | "selectedId">,
): string | null {
  if (selectedId === null || chosenOutside({ record, selectedId }) !== null) return selectedId;
  return isSwitchedOn(facets, kindOfEntity(record, selectedId)) ? null : selectedId;
}
