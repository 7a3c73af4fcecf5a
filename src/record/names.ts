import type { Organization, OtherName } from "./shape";

const noted = ({ other_names = [] }: Organization, note: string): OtherName | undefined =>
  other_names.find((name) => name.note === note);

/** The common short form of the source, where there is one: for labels that have little room. */
export const shortNameOf = (body: Organization): string => noted(body, "short name")?.name ?? body.name;

/** Former names have an end date, or are noted as former. */
export const formerNamesOf = ({ other_names = [] }: Organization): readonly OtherName[] =>
  other_names.filter(({ end_date, note }) => end_date !== undefined || note === "former");

/** Other names of today; the short one is for labels only. */
export const currentOtherNamesOf = (body: Organization): readonly OtherName[] => {
  const former = new Set(formerNamesOf(body));
  return (body.other_names ?? []).filter(
    (name) => !former.has(name) && name.name !== body.name && name.note !== "short name",
  );
};
