import { EVERYWHERE, liesIn } from "../record/area";
import { kindOf } from "../record/kind";
import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { areaInWords } from "./area";
import { counted } from "./counted";
import { PRESENCE_TERMS } from "./terms";

/**
 * How many bodies are on record, and how many of them are councils: who hears of a number takes it for partnerships. Groups are
 * told apart, as those of which they are made are counted singly; so are bodies of other areas, which are there for some link.
 * @param more what is to be said behind the count of the area's own
 * @example "9 bodies of Marchshire on record, 5 of them councils, and 2 groups of bodies; 7 councils of other areas are shown with them"
 */
export function onRecordCounted(
  record: PartnershipRecord,
  areaId: string,
  ids: readonly string[],
  more = "",
): string {
  const isOwn = (id: string): boolean =>
    areaId === EVERYWHERE || liesIn(record, getOrThrow(organizationsById(record), id).area_id, areaId);
  const others = ids.filter((id) => !isOwn(id));
  const own = ids.filter(isOwn);
  if (others.length === 0 || own.length === 0) return `${ownCounted(record, ids, "")}${more}`;
  const ofArea = ` of ${areaInWords(record, areaId)}`;
  const them = own.length === 1 ? "it" : "them";
  return `${ownCounted(record, own, ofArea)}${more}; ${othersCounted(record, others)} with ${them}`;
}

function ownCounted(record: PartnershipRecord, ids: readonly string[], ofArea: string): string {
  const isGroup = (id: string): boolean => organizationsById(record).get(id)?.is_class ?? false;
  const bodies = ids.filter((id) => !isGroup(id));
  const groups = ids.length - bodies.length;
  const grouped = counted(groups, "group of bodies", "groups of bodies");
  if (groups === 0) return bodiesCounted(record, bodies, ofArea);
  if (bodies.length === 0) return `${grouped}${ofArea} ${PRESENCE_TERMS["on-record"].phrase}`;
  const behind = councilsAmong(record, bodies).length === 0 ? " and" : ", and";
  return `${bodiesCounted(record, bodies, ofArea)}${behind} ${grouped}`;
}

function bodiesCounted(record: PartnershipRecord, ids: readonly string[], ofArea: string): string {
  const councils = councilsAmong(record, ids).length;
  const all = `${counted(ids.length, "body", "bodies")}${ofArea} ${PRESENCE_TERMS["on-record"].phrase}`;
  if (councils === 0) return all;
  if (ids.length === 1) return `${all}, a council`;
  return `${all}, ${councils === ids.length ? "all" : councils} of them ${councils === 1 ? "a council" : "councils"}`;
}

/** @example "7 councils of other areas are shown" */
function othersCounted(record: PartnershipRecord, ids: readonly string[]): string {
  const areCouncils = councilsAmong(record, ids).length === ids.length;
  const number = areCouncils
    ? counted(ids.length, "council", "councils")
    : counted(ids.length, "body", "bodies");
  return ids.length === 1 ? `${number} of another area is shown` : `${number} of other areas are shown`;
}

const councilsAmong = (record: PartnershipRecord, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => {
    const body = organizationsById(record).get(id);
    return body !== undefined && kindOf(record, body) === "council";
  });
