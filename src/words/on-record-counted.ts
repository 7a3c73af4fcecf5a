import { kindOf } from "../record/kind";
import { organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { counted } from "./counted";
import { PRESENCE_TERMS } from "./terms";

/**
 * How many bodies are on record, and how many of them are councils: who hears of a number takes it for partnerships. Groups are
 * told apart: those of which they are made are counted singly.
 * @example "16 bodies on record, 12 of them councils, and 2 groups of bodies"
 */
export function onRecordCounted(record: PartnershipRecord, ids: readonly string[]): string {
  const isGroup = (id: string): boolean => organizationsById(record).get(id)?.is_class ?? false;
  const bodies = ids.filter((id) => !isGroup(id));
  const groups = ids.length - bodies.length;
  const grouped = counted(groups, "group of bodies", "groups of bodies");
  if (groups === 0) return bodiesCounted(record, bodies);
  if (bodies.length === 0) return `${grouped} ${PRESENCE_TERMS["on-record"].phrase}`;
  const behind = councilsAmong(record, bodies) === 0 ? " and" : ", and";
  return `${bodiesCounted(record, bodies)}${behind} ${grouped}`;
}

function bodiesCounted(record: PartnershipRecord, ids: readonly string[]): string {
  const councils = councilsAmong(record, ids);
  const all = `${counted(ids.length, "body", "bodies")} ${PRESENCE_TERMS["on-record"].phrase}`;
  if (councils === 0) return all;
  if (ids.length === 1) return `${all}, a council`;
  if (councils === ids.length) return `${all}, all of them councils`;
  return `${all}, ${councils} of them ${councils === 1 ? "a council" : "councils"}`;
}

const councilsAmong = (record: PartnershipRecord, ids: readonly string[]): number =>
  ids.filter((id) => {
    const body = organizationsById(record).get(id);
    return body !== undefined && kindOf(record, body) === "council";
  }).length;
