/** What is on the plan of an area: which bodies head a box, which stand in one, and what is only there on demand. */
import { organizationsIn } from "../../record/area";
import { kindOf } from "../../record/kind";
import { getOrThrow, membershipsIn, membershipsOf, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Organization, Person } from "../../record/shape";
import { isSubject } from "../../record/subject";
import type { BoxList } from "./layout-options";

export interface PlanMembers {
  /** What the record is about and stands by itself, with the sub-groups in each, however deep, in the record's order. */
  readonly boxes: ReadonlyMap<Organization, readonly Organization[]>;
  readonly councils: readonly Organization[];
}

/** A sub-group stands in the box of its parent; a member of a class stands by itself, as classes come and go around it. */
function headOf(record: PartnershipRecord, body: Organization, holdsBoards: IsHead): Organization {
  if (body.parent_id === undefined) return body;
  const parent = getOrThrow(organizationsById(record), body.parent_id);
  return holdsBoards(parent) ? headOf(record, parent, holdsBoards) : body;
}

type IsHead = (body: Organization) => boolean;

/** @param lists where members are listed, another organisation has a box around its boards; where representatives are, if somebody sits on it */
export function planMembersOf(
  record: PartnershipRecord,
  areaId: string,
  lists: readonly BoxList[] = [],
): PlanMembers {
  const inArea = organizationsIn(record, areaId);
  const bodies = record.organizations.filter(({ id }) => inArea.has(id));
  const boxes = new Map<Organization, Organization[]>();
  const isOther: IsHead = (body) => kindOf(record, body) === "organisation";
  const holdsBoards: IsHead = (body) =>
    isSubject(record, body) || (lists.includes("members") && isOther(body));
  const seats = (body: Organization): boolean =>
    lists.includes("representatives") &&
    isOther(body) &&
    membershipsIn(record, body.id).some(({ person_id }) => person_id !== undefined);
  for (const body of bodies.filter((each) => isSubject(record, each) || seats(each))) {
    const head = headOf(record, body, holdsBoards);
    const chips = boxes.get(head) ?? [];
    if (head !== body) chips.push(body);
    boxes.set(head, chips);
  }
  return { boxes, councils: bodies.filter((body) => kindOf(record, body) === "council") };
}

/** Whoever sits on a body of the area. */
export function peopleIn(record: PartnershipRecord, areaId: string): readonly Person[] {
  const inArea = organizationsIn(record, areaId);
  return record.persons.filter(({ id }) =>
    membershipsOf(record, id).some(({ organization_id }) => inArea.has(organization_id)),
  );
}
