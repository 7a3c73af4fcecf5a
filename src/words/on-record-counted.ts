import { kindOf } from "../record/kind";
import { organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { counted } from "./counted";
import { PRESENCE_TERMS } from "./terms";

/**
 * How many bodies are on record, and how many of them are councils: who hears of a number takes it for partnerships.
 * @example "16 bodies on record, 12 of them councils"
 */
export function onRecordCounted(record: PartnershipRecord, ids: readonly string[]): string {
  const councils = ids.filter((id) => {
    const body = organizationsById(record).get(id);
    return body !== undefined && kindOf(record, body) === "council";
  }).length;
  const all = `${counted(ids.length, "body", "bodies")} ${PRESENCE_TERMS["on-record"].phrase}`;
  if (councils === 0) return all;
  if (ids.length === 1) return `${all}, a council`;
  if (councils === ids.length) return `${all}, all of them councils`;
  return `${all}, ${councils} of them ${councils === 1 ? "a council" : "councils"}`;
}
