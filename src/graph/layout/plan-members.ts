/** What is on the plan of an area: which bodies head a box, which stand in one, and what is only there on demand. */
import { organizationsIn } from "../../record/area";
import { isStructure, kindOf } from "../../record/kind";
import { getOrThrow, membershipsOf, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Organization, Person } from "../../record/shape";

export interface PlanMembers {
  /** Partnerships and boards that stand by themselves, with the sub-groups in each, however deep, in the record's order. */
  readonly boxes: ReadonlyMap<Organization, readonly Organization[]>;
  readonly councils: readonly Organization[];
  readonly organisations: readonly Organization[];
  readonly people: readonly Person[];
}

/** A sub-group stands in the box of its parent; a member of a class stands by itself, as classes come and go around it. */
function headOf(record: PartnershipRecord, body: Organization): Organization {
  if (body.parent_id === undefined) return body;
  const parent = getOrThrow(organizationsById(record), body.parent_id);
  return isStructure(parent) ? headOf(record, parent) : body;
}

export function planMembersOf(record: PartnershipRecord, areaId: string): PlanMembers {
  const inArea = organizationsIn(record, areaId);
  const bodies = record.organizations.filter(({ id }) => inArea.has(id));
  const boxes = new Map<Organization, Organization[]>();
  for (const body of bodies.filter(isStructure)) {
    const head = headOf(record, body);
    const chips = boxes.get(head) ?? [];
    if (head !== body) chips.push(body);
    boxes.set(head, chips);
  }
  return {
    boxes,
    councils: bodies.filter((body) => kindOf(body) === "council"),
    organisations: bodies.filter((body) => kindOf(body) === "organisation"),
    people: record.persons.filter(({ id }) =>
      membershipsOf(record, id).some(({ organization_id }) => inArea.has(organization_id)),
    ),
  };
}
