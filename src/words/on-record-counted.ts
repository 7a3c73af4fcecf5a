import { EVERYWHERE, liesIn } from "../record/area";
import { kindOf } from "../record/kind";
import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { areaInWords } from "./area";
import { counted } from "./counted";
import { PRESENCE_TERMS } from "./terms";

/**
 * How many bodies are on record, and how many of them are councils: who hears of a number takes it for partnerships. Groups are
 * told apart: those of which they are made are counted singly; so are councils of other areas, which have a part in one of this.
 * @example "16 bodies on record, 12 of them councils (7 from outside Marchshire, linked with its bodies then or earlier), and 2 groups of bodies"
 */
export function onRecordCounted(record: PartnershipRecord, areaId: string, ids: readonly string[]): string {
  const isGroup = (id: string): boolean => organizationsById(record).get(id)?.is_class ?? false;
  const bodies = ids.filter((id) => !isGroup(id));
  const groups = ids.length - bodies.length;
  const grouped = counted(groups, "group of bodies", "groups of bodies");
  if (groups === 0) return bodiesCounted(record, areaId, bodies);
  if (bodies.length === 0) return `${grouped} ${PRESENCE_TERMS["on-record"].phrase}`;
  const behind = councilsAmong(record, bodies).length === 0 ? " and" : ", and";
  return `${bodiesCounted(record, areaId, bodies)}${behind} ${grouped}`;
}

function bodiesCounted(record: PartnershipRecord, areaId: string, ids: readonly string[]): string {
  const among = councilsAmong(record, ids);
  const councils = among.length;
  const outside = fromOutside(record, areaId, among);
  const all = `${counted(ids.length, "body", "bodies")} ${PRESENCE_TERMS["on-record"].phrase}`;
  if (councils === 0) return all;
  if (ids.length === 1) return `${all}, a council${outside}`;
  if (councils === ids.length) return `${all}, all of them councils${outside}`;
  return `${all}, ${councils} of them ${councils === 1 ? "a council" : "councils"}${outside}`;
}

/** What is known of them may be long past. @example " (7 from outside Marchshire, linked with its bodies then or earlier)" */
function fromOutside(record: PartnershipRecord, areaId: string, ids: readonly string[]): string {
  if (areaId === EVERYWHERE) return "";
  const isOutside = (id: string): boolean =>
    !liesIn(record, getOrThrow(organizationsById(record), id).area_id, areaId);
  const count = ids.filter(isOutside).length;
  if (count === 0) return "";
  const many = count === ids.length ? "" : `${count} `;
  return ` (${many}from outside ${areaInWords(record, areaId)}, linked with its bodies then or earlier)`;
}

const councilsAmong = (record: PartnershipRecord, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => {
    const body = organizationsById(record).get(id);
    return body !== undefined && kindOf(record, body) === "council";
  });
