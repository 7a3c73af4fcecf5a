/** What of the plan is to be seen in a period, and what the step to it did. */

import type { Kind } from "../../record/kind";
import { kindOf } from "../../record/kind";
import { organizationsById } from "../../record/links";
import { livesOfOrganizations } from "../../record/lives";
import type { PartnershipRecord } from "../../record/record";
import type { EntityAt } from "../../record/slice";
import { entityIn } from "../../record/slice";
import { EVER } from "../../time/day";
import type { StepMark } from "../layout/step-mark";
import { markOf } from "../layout/step-mark";
import type { Facet, PresenceFacet } from "./facet";
import type { LookInputs } from "./look";

/** What the step to the slice did to an entity. */
export function markIn(
  { record, before }: Pick<LookInputs, "record" | "before">,
  entity: EntityAt,
): StepMark {
  const life = livesOfOrganizations(record).get(entity.id);
  return markOf(entityIn(before, entity.id), entity, life !== undefined && life.start.earliest > EVER);
}

/** Whether the legend lets an entity through; what is selected is seen whatever its kind, and a ghost with what is on record. */
export function isVisible(
  { record, facets, selectedId }: LookInputs,
  entity: EntityAt,
  mark: StepMark,
): boolean {
  if (!isSwitchedOn(facets, kindOfEntity(record, entity.id)) && entity.id !== selectedId) return false;
  if (mark === "ghost") return facets.has("on-record");
  const facet = presenceFacet(entity);
  return facet !== null && facets.has(facet);
}

/** People have a switch of their own. */
export const isSwitchedOn = (facets: ReadonlySet<Facet>, kind: Kind): boolean =>
  kind !== "person" && facets.has(kind);

/** Which switch of the legend an entity answers to in a period; null when it is not there. */
export function presenceFacet({ presence, shown }: EntityAt): PresenceFacet | null {
  if (presence === "absent") return null;
  return shown && presence !== "not-yet-reported" ? presence : "silent";
}

export function kindOfEntity(record: PartnershipRecord, id: string): Kind {
  const body = organizationsById(record).get(id);
  return body ? kindOf(record, body) : "person";
}
