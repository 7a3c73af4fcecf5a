import { dateFieldOf, textIn } from "../../record/disputed";
import { grouped } from "../../record/grouped";
import { nameOf } from "../../record/links";
import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import type { Detail, Organization, OtherName, Person } from "../../record/shape";
import type { NewIds } from "./with-new-ids";

/** The bodies of a record, each with all that is told of those that it is one with. */
export const wholeBodies = (record: PartnershipRecord, ids: NewIds): Pieces<readonly Organization[]> =>
  whole(record.organizations, ids, (one, other) => joinedBodies(record, one, other));

export const wholePeople = ({ persons }: PartnershipRecord, ids: NewIds): Pieces<readonly Person[]> =>
  whole(persons, ids, joinedPeople);

function* whole<Entity extends { readonly id: string }>(
  entities: readonly Entity[],
  ids: NewIds,
  join: (one: Entity, other: Entity) => Entity,
): Pieces<readonly Entity[]> {
  const others = grouped(entities, ({ id }) => [ids.get(id)]);
  return yield* flatMapped(entities, (one) =>
    ids.has(one.id) ? [] : [(others.get(one.id) ?? []).reduce(join, one)],
  );
}

/** What the first does not say, the other does. Where they differ, the first stands; the other's name, date or word stays beside it. */
function joinedBodies(record: PartnershipRecord, one: Organization, other: Organization): Organization {
  const otherNames = namesOfBoth(one, other);
  const identifiers = distinct([...(one.identifiers ?? []), ...(other.identifiers ?? [])]);
  const links = distinct([...(one.links ?? []), ...(other.links ?? [])]);
  const disputed = distinct([...(one.disputed ?? []), ...(other.disputed ?? []), ...datesBeside(one, other)]);
  const details = distinct([
    ...(one.details ?? []),
    ...withSources(other),
    ...wordsBeside(record, one, other),
  ]);
  return {
    ...withoutSibling(other, one),
    ...one,
    ...(otherNames.length > 0 && { other_names: otherNames }),
    ...(identifiers.length > 0 && { identifiers }),
    ...(links.length > 0 && { links }),
    ...(disputed.length > 0 && { disputed }),
    ...(details.length > 0 && { details }),
    sources: distinct([...one.sources, ...other.sources]),
  };
}

function joinedPeople(one: Person, other: Person): Person {
  const otherNames = namesOfBoth(one, other);
  return {
    ...other,
    ...one,
    ...(otherNames.length > 0 && { other_names: otherNames }),
    sources: distinct([...one.sources, ...other.sources]),
  };
}

/** One date is told in one of two fields: what the first tells in either, the other does not tell again. */
function withoutSibling(other: Organization, one: Organization): Partial<Organization> {
  const told = DATES.filter((field) => dateFieldOf(one, field) !== null);
  const fields = new Set<string>(told.flatMap((field) => [field, field.replace("_date", "_edtf")]));
  return Object.fromEntries(Object.entries(other).filter(([name]) => !fields.has(name)));
}

const DATES = ["founding_date", "dissolution_date"] as const;

function datesBeside(one: Organization, other: Organization): NonNullable<Organization["disputed"]> {
  return DATES.flatMap((field) => {
    const [own, beside] = [one, other].map((body) => dateIn(body, field));
    return own === undefined || beside === undefined || own === beside
      ? []
      : [{ field, value: beside, sources: other.sources }];
  });
}

function dateIn(body: Organization, field: (typeof DATES)[number]): string | undefined {
  const told = dateFieldOf(body, field);
  return told === null ? undefined : textIn(body, told);
}

/** Those of the first, and what else the other is called. */
function namesOfBoth(one: Organization | Person, other: Organization | Person): readonly OtherName[] {
  const own = one.other_names ?? [];
  const known = new Set([one.name, ...own.map(({ name }) => name)]);
  const also: OtherName = { name: other.name, note: "also" };
  return [...own, ...[also, ...(other.other_names ?? [])].filter(({ name }) => !known.has(name))];
}

/** The other's details without sources of their own rest on its own. */
const withSources = ({ details = [], sources }: Organization): readonly Detail[] =>
  details.map((detail) => ({ ...detail, sources: detail.sources ?? sources }));

/** In the words of the panel, which has no field for a second one. */
const WORDS = {
  summary: "Purpose",
  classification: "Type",
  theme: "Theme",
  parent_id: "Part of",
  statutory: "Statutory",
} as const;

function wordsBeside(record: PartnershipRecord, one: Organization, other: Organization): readonly Detail[] {
  return (Object.keys(WORDS) as readonly (keyof typeof WORDS)[]).flatMap((field) => {
    const [own, beside] = [one[field], other[field]];
    if (own === undefined || beside === undefined || own === beside) return [];
    if (field === "parent_id" && sameName(record, String(own), String(beside))) return [];
    return [{ label: WORDS[field], value: wordOf(record, field, beside), sources: other.sources }];
  });
}

const sameName = (record: PartnershipRecord, one: string, other: string): boolean =>
  nameOf(record, one) === nameOf(record, other);

function wordOf(record: PartnershipRecord, field: keyof typeof WORDS, value: string | boolean): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (field === "parent_id") return nameOf(record, value);
  if (field === "theme") return record.themes.find(({ id }) => id === value)?.name ?? value;
  return value;
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
