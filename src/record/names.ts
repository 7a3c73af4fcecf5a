import type { Organization, OtherName } from "./shape";
import type { NameNote } from "./vocabulary";

const isNoted = ({ note }: OtherName, wanted: NameNote): boolean => note === wanted;

/** The common short form of the source, where there is one: for labels that have little room. */
export const shortNameOf = ({ name, other_names = [] }: Organization): string =>
  other_names.find((other) => isNoted(other, "short name"))?.name ?? name;

/** All that it is or was called, its own name first. */
export const namesOf = ({ name, other_names = [] }: Organization): readonly string[] => [
  name,
  ...other_names.map((other) => other.name),
];

/** The last name that it took after its own; null where it kept its own. */
export const laterNameOf = ({ other_names = [] }: Organization): string | null =>
  other_names.findLast((other) => isNoted(other, "later name"))?.name ?? null;

/** The first letters of a name, in one word. */
export const acronymOf = ({ other_names = [] }: Organization): string | undefined =>
  other_names.find((other) => isNoted(other, "acronym") && !other.name.includes(" "))?.name;

export const isShortNameOf = (name: string, { other_names = [] }: Organization): boolean =>
  other_names.some((other) => other.name === name && isNoted(other, "short name"));

/** Former names have an end date, or are noted as former. */
export const formerNamesOf = ({ other_names = [] }: Organization): readonly OtherName[] =>
  other_names.filter((name) => name.end_date !== undefined || isNoted(name, "former"));

/** Other names of today; the short one is for labels only. */
export const currentOtherNamesOf = (body: Organization): readonly OtherName[] => {
  const former = new Set(formerNamesOf(body));
  return (body.other_names ?? []).filter(
    (name) => !former.has(name) && name.name !== body.name && !isNoted(name, "short name"),
  );
};
