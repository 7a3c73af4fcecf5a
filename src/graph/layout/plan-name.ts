/** What bodies are called on the plan, where what stands around them tells some of one name apart. */
import { shortNameOf } from "../../record/names";
import type { PartnershipRecord } from "../../record/record";
import type { Organization } from "../../record/shape";
import { apartOf, distinctName, distinctShortName, namesakesOf } from "../../words/distinct-name";
import { yearsShown } from "./years-shown";

export interface PlanName {
  readonly full: string;
  /** The same where there is no shorter one. */
  readonly short: string;
}

/** Of a body that is known by its name. */
export const plainName = (body: Organization): PlanName => ({ full: body.name, short: shortNameOf(body) });

/** @param containerId the body in whose box it stands; null where it stands by itself */
export function planName(
  record: PartnershipRecord,
  body: Organization,
  containerId: string | null,
): PlanName {
  const apart = apartOf(record, body.id);
  const standsInParent = apart?.by === "parent" && body.parent_id === containerId;
  const standsAlone = apart?.by === "years" && isAloneInEachYear(record, body);
  if (standsInParent || standsAlone) return plainName(body);
  const short = distinctShortName(record, body);
  return { full: distinctName(record, body.id), short };
}

/** The plan of a year has no more than one of the name. */
function isAloneInEachYear(record: PartnershipRecord, { id }: Organization): boolean {
  const years = yearsShown(record);
  const own = [...(years.get(id) ?? [])];
  return namesakesOf(record, id).every((other) => !own.some((year) => years.get(other.id)?.has(year)));
}
