/** What is said of a name that was found. */
import type { Named } from "../record/find";
import { membershipsOf, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Organization, Person } from "../record/shape";
import { areaInWords } from "./area";
import { distinctName } from "./distinct-name";
import { kindInWords } from "./kind";
import { yearsInBrief } from "./life";

export interface Found {
  /** With what tells it from another of its name. */
  readonly label: string;
  readonly kind: string;
  /** Its area and its years. */
  readonly where: string;
}

export function foundInWords(record: PartnershipRecord, id: string): Found {
  const body = organizationsById(record).get(id);
  const area = body && areaInWords(record, body.area_id);
  return {
    label: distinctName(record, id),
    kind: kindInWords(record, id),
    where: [area, yearsInBrief(record, id)].filter((part) => part !== undefined && part !== "").join(", "),
  };
}

/** A body or a person of a record of which only the names are at hand. */
export interface DirectoryEntry extends Named, Found {
  readonly isBody: boolean;
  /** Of a person, that of the first body on which they sit; missing for one who sits on none. */
  readonly areaId?: string;
}
export type Directory = readonly DirectoryEntry[];

/** Every body and person of a record, in its order. */
export const directoryOf = (record: PartnershipRecord): Directory => [
  ...record.organizations.map((body) => entryOf(record, body, body)),
  ...record.persons.map((person) => {
    const [seat] = membershipsOf(record, person.id);
    return entryOf(record, person, seat && organizationsById(record).get(seat.organization_id));
  }),
];

const entryOf = (
  record: PartnershipRecord,
  named: Organization | Person,
  body: Organization | undefined,
): DirectoryEntry => ({
  id: named.id,
  name: named.name,
  ...(named.other_names && { other_names: named.other_names.map(({ name }) => ({ name })) }),
  ...foundInWords(record, named.id),
  isBody: named === body,
  ...(body && { areaId: body.area_id }),
});
