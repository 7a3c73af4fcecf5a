/** What speaks for two entries of a record being one body, and what against it. */

import { areasById, membershipsOf, nameOf } from "../../record/links";
import { lifeOf } from "../../record/lives";
import type { PartnershipRecord } from "../../record/record";
import type { Organization, Person } from "../../record/shape";
import type { DateBounds } from "../../time/edtf";
import { boundsMeet } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { nameKey } from "../matching/name-key";

export type SignAbout =
  | "identifier"
  | "name"
  | "other-name"
  | "near-name"
  | "area"
  | "kind"
  | "start"
  | "end"
  | "parent"
  | "seats";

export interface Sign {
  readonly about: SignAbout;
  readonly speaks: "for" | "against";
  /** What the earlier says, and what the later; once where they say the same. */
  readonly values: readonly string[];
}

export const signsOf = (
  record: PartnershipRecord,
  a: Organization | Person,
  b: Organization | Person,
): readonly Sign[] =>
  isBody(a) && isBody(b) ? signsOfBodies(record, a, b) : [nameSign(a, b), ...seatSigns(record, a, b)];

const isBody = (entity: Organization | Person): entity is Organization => "classification" in entity;

function signsOfBodies(record: PartnershipRecord, a: Organization, b: Organization): readonly Sign[] {
  const areas = areasById(record);
  return [
    ...identifierSigns(a, b),
    nameSign(a, b),
    ...compared("area", areas.get(a.area_id)?.name, areas.get(b.area_id)?.name),
    ...compared("kind", a.classification, b.classification),
    ...compared("parent", parentOf(record, a), parentOf(record, b)),
    ...dateSigns("start", lifeOf(record, a.id).start, lifeOf(record, b.id).start),
    ...dateSigns("end", lifeOf(record, a.id).end, lifeOf(record, b.id).end),
  ];
}

function identifierSigns(a: Organization, b: Organization): readonly Sign[] {
  const own = new Map((a.identifiers ?? []).map(({ scheme = "", identifier }) => [scheme, identifier]));
  return (b.identifiers ?? []).flatMap(({ scheme = "", identifier }) =>
    own.has(scheme) ? compared("identifier", own.get(scheme), identifier) : [],
  );
}

function nameSign(a: Organization | Person, b: Organization | Person): Sign {
  const [one, other] = [a, b].map(({ name }) => nameKey(name));
  if (one === other) return { about: "name", speaks: "for", values: distinct(a.name, b.name) };
  const names = (entity: Organization | Person): readonly string[] =>
    [entity.name, ...(entity.other_names ?? []).map(({ name }) => name)].map(nameKey);
  const shared = names(a).some((name) => names(b).includes(name));
  const isNear = !shared && !sharesIdentifier(a, b);
  return {
    about: shared ? "other-name" : isNear ? "near-name" : "name",
    speaks: shared ? "for" : "against",
    values: [a.name, b.name],
  };
}

const sharesIdentifier = (a: Organization | Person, b: Organization | Person): boolean =>
  isBody(a) && isBody(b) && identifierSigns(a, b).some(({ speaks }) => speaks === "for");

const distinct = (a: string, b: string): readonly string[] => (a === b ? [a] : [a, b]);

/** Nothing where one of them does not say it. */
function compared(about: SignAbout, a: string | undefined, b: string | undefined): readonly Sign[] {
  if (a === undefined || b === undefined) return [];
  const isSame = nameKey(a) === nameKey(b);
  return [{ about, speaks: isSame ? "for" : "against", values: isSame ? [a] : [a, b] }];
}

const parentOf = (record: PartnershipRecord, { parent_id }: Organization): string | undefined =>
  parent_id === undefined ? undefined : nameOf(record, parent_id);

function dateSigns(about: "start" | "end", a: DateBounds | null, b: DateBounds | null): readonly Sign[] {
  if (!a || !b || !isTold(a) || !isTold(b)) return [];
  const [one, other] = [boundsInWords(a), boundsInWords(b)];
  return [{ about, speaks: boundsMeet(a, b) ? "for" : "against", values: distinct(one, other) }];
}

const isTold = ({ earliest, latest }: DateBounds): boolean =>
  Number.isFinite(earliest) || Number.isFinite(latest);

/** People of one name who sit for the same council. */
function seatSigns(
  record: PartnershipRecord,
  a: Organization | Person,
  b: Organization | Person,
): readonly Sign[] {
  const [one, other] = [a, b].map(({ id }) => [
    ...new Set(membershipsOf(record, id).flatMap(({ on_behalf_of_id }) => on_behalf_of_id ?? [])),
  ]);
  if (!one?.length || !other?.length) return [];
  const names = new Set(one.map((id) => nameKey(nameOf(record, id))));
  const shared = other.filter((id) => names.has(nameKey(nameOf(record, id))));
  const [first = "", second = ""] = [one[0], other[0]];
  return shared.length > 0
    ? [{ about: "seats", speaks: "for", values: [nameOf(record, shared[0] ?? "")] }]
    : [{ about: "seats", speaks: "against", values: [nameOf(record, first), nameOf(record, second)] }];
}
