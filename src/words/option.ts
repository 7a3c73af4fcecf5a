import { decisionAgainst } from "../record/options";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent } from "../record/shape";
import { whenInWords } from "../time/words";

/**
 * Of a change that is one of several that exclude each other; null of any other.
 * @example "option “One council” of “Local government in Marchshire”, decided otherwise on 1 March 2012"
 */
export function optionInWords(record: PartnershipRecord, event: ChangeEvent): string | null {
  if (!event.option) return null;
  const { name, group } = event.option;
  const decision = decisionAgainst(record, event);
  return `option “${name}” of “${group}”${decision ? `, decided otherwise ${whenInWords(decision.announced)}` : ""}`;
}
