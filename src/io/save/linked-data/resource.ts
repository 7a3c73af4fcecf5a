/** Something that linked data says something of. Names with a prefix (`org:member`) are those of `PREFIXES`. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly string[];
  readonly properties: Properties;
}

export type Properties = readonly (readonly [name: string, value: Value])[];

/** Another resource, or a text with its datatype: `xsd:string` where none is named. */
export type Value = { readonly iri: string } | { readonly text: string; readonly datatype?: string };

/** W3C ORG and PROV, SKOS, Dublin Core and what they are commonly written with; `pe` has our own terms. */
export const PREFIXES = {
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  dctype: "http://purl.org/dc/dcmitype/",
  foaf: "http://xmlns.com/foaf/0.1/",
  schema: "http://schema.org/",
  opengov: "http://www.w3.org/ns/opengov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  pe: "urn:partnership-explorer-terms:",
} as const;

/** Half of a letter, which a text of a record may hold, is none in linked data. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** @example iriOfItem("recap") // "urn:partnership-explorer:recap" */
export const iriOfItem = (id: string, ...within: readonly string[]): string =>
  `urn:partnership-explorer:${[id, ...within].map(encoded).join(":")}`;

/** Of a word: a classification, a theme, a role. @example iriOfWord("theme", "health") // "urn:partnership-explorer-terms:theme:health" */
export const iriOfWord = (kind: string, word: string): string =>
  `${PREFIXES.pe}${[kind, word].map(encoded).join(":")}`;

const encoded = (text: string): string => encodeURIComponent(wellFormed(text));

export const textValue = (text: string): Value => ({ text: wellFormed(text) });

/** Plain dates as XML Schema has them, whatever is richer as EDTF of the Library of Congress. */
export const dateValue = (text: string): Value => ({
  text: wellFormed(text),
  datatype: DATE_TYPES.find(([pattern]) => pattern.test(text))?.[1] ?? "edtf:EDTF",
});

const DATE_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}$/, "xsd:gYear"],
  [/^\d{4}-\d\d$/, "xsd:gYearMonth"],
  [/^\d{4}-\d\d-\d\d$/, "xsd:date"],
];

/** Of any other field. */
export function plainValue(value: string | number | boolean): Value {
  if (typeof value === "string") return textValue(value);
  if (typeof value === "boolean") return { text: String(value), datatype: "xsd:boolean" };
  if (Number.isSafeInteger(value)) return { text: String(value), datatype: "xsd:integer" };
  return { text: String(value), datatype: String(value).includes("e") ? "xsd:double" : "xsd:decimal" };
}
