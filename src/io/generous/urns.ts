import { withoutUrn } from "../source-link";
import type { Rough } from "./rough";

/** A paragraph of a printed report left with a name in the place of a URL: it loses it again. */
export function withoutUrns(rough: Rough): Rough {
  const { sources } = rough.fields;
  if (!Array.isArray(sources)) return rough;
  return { ...rough, fields: { ...rough.fields, sources: sources.map(withoutUrn) } };
}
