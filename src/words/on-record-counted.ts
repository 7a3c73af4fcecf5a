import { EVERYWHERE, liesIn } from "../record/area";
import { kindOf } from "../record/kind";
import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { areaInWords } from "./area";
import { counted } from "./counted";
import { PRESENCE_TERMS } from "./terms";

/**
 * How many bodies are on record, and how many of them are councils: who hears of a number takes it for partnerships. Groups are
 * told apart, as those of which they are made are counted singly; so are councils of other areas, which are there for some link.
 * @param more what is to be said behind the count of the area's own
 * @example "9 bodies on record in Marchshire, 5 of them councils, and 2 groups of bodies; 7 councils of other areas are shown with them"
 */
export function onRecordCounted(
  record: PartnershipRecord,
  areaId: string,
  ids: readonly string[],
  more = "",
): string {
  const isInside = (id: string): boolean =>
    areaId === EVERYWHERE || liesIn(record, getOrThrow(organizationsById(record), id).area_id, areaId);
  // A partnership of a wider area is one of this, too; a council is of its own.
  const others = councilsAmong(record, ids).filter((id) => !isInside(id));
  const own = ids.filter((id) => !others.includes(id));
  if (others.length === 0 || own.length === 0) return `${ownCounted(record, ids, "")}${more}`;
  const inArea = ` in ${areaInWords(record, areaId)}`;
  const them = own.length === 1 ? "it" : "them";
  const shown =
    others.length === 1
      ? "1 council of another area is shown"
      : `${others.length} councils of other areas are shown`;
  return `${ownCounted(record, own, inArea)}${more}; ${shown} with ${them}`;
}

function ownCounted(record: PartnershipRecord, ids: readonly string[], inArea: string): string {
  const isGroup = (id: string): boolean => organizationsById(record).get(id)?.is_class ?? false;
  const bodies = ids.filter((id) => !isGroup(id));
  const groups = ids.length - bodies.length;
  const grouped = counted(groups, "group of bodies", "groups of bodies");
  if (groups === 0) return bodiesCounted(record, bodies, inArea);
  if (bodies.length === 0) return `${grouped} ${PRESENCE_TERMS["on-record"].phrase}${inArea}`;
  const behind = councilsAmong(record, bodies).length === 0 ? " and" : ", and";
  return `${bodiesCounted(record, bodies, inArea)}${behind} ${grouped}`;
}

function bodiesCounted(record: PartnershipRecord, ids: readonly string[], inArea: string): string {
  const councils = councilsAmong(record, ids).length;
  const all = `${counted(ids.length, "body", "bodies")} ${PRESENCE_TERMS["on-record"].phrase}${inArea}`;
  if (councils === 0) return all;
  if (ids.length === 1) return `${all}, a council`;
  return `${all}, ${councils === ids.length ? "all" : councils} of them ${councils === 1 ? "a council" : "councils"}`;
}

const councilsAmong = (record: PartnershipRecord, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => {
    const body = organizationsById(record).get(id);
    return body !== undefined && kindOf(record, body) === "council";
  });
