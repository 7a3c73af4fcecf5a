/** What a way costs: so many steps, and more where a step says little. Whole numbers and halves, so that equal ways are equal. */
import { isStructure } from "../record/kind";
import { organizationsById } from "../record/links";
import type { Presence } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Link } from "./link";

const STEP = 1;
/** That two are of one class ("both are district councils") says less than a seat; to be in it as one of a class says something. */
const ONE_OF = 2;
/** More than any way that is there: a plan is told only where nothing else joins the two. */
export const PLANNED = 1000;

export const stepCost = ({ kind }: Link, presence: Presence): number =>
  (kind === "one-of" ? ONE_OF : STEP) + (presence === "proposed" ? PLANNED : 0);

/**
 * Of going on through an entity. Councils and other organisations sit on so much that to be linked with one of them says little:
 * a way through structures may be two steps longer, and one through somebody who sits on two bodies one step shorter.
 */
export function passageCost(record: PartnershipRecord, id: string): number {
  const body = organizationsById(record).get(id);
  if (!body) return PERSON;
  return isStructure(record, body) || body.is_class === true ? 0 : ORGANISATION;
}

const PERSON = 1;
const ORGANISATION = 2;
