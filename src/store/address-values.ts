/** Texts of an address ↔ values of the state. What is not understood is null. */

import type { YearSpan } from "../graph/lanes/time-scale";
import type { Facet } from "../graph/plan/facet";
import { DEFAULT_FACETS, FACETS } from "../graph/plan/facet";
import { areasOfDocuments, EVERYWHERE } from "../record/area";
import { collectionOfId, documentsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { CERTAINTIES, EVENT_TYPES } from "../record/vocabulary";
import type { Period } from "../time/period";
import { periodOf, yearNumber } from "../time/period";
import { MOST_SIDE_BY_SIDE } from "./side-by-side";
import type { Citation, Location } from "./state";
import { COMPARISON_FORMATS, TABLES, VIEWS } from "./state";

interface Parameter<Value> {
  readonly name: string;
  /** Null where it goes without saying. */
  readonly write: (value: Value) => string | null;
  readonly read: (record: PartnershipRecord, text: string) => Value | null;
}

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (_: PartnershipRecord, text: string): Value | null =>
    values.find((value) => value === text) ?? null;

/** Said by one word, or not at all. */
const flag = (name: string, word: string, said: boolean): Parameter<boolean> => ({
  name,
  write: (value) => (value === said ? word : null),
  read: (_, text) => (text === word ? said : null),
});

/** In the order in which an address tells them. */
export const PARAMETERS: { readonly [Key in keyof Location]: Parameter<Location[Key]> } = {
  view: { name: "view", write: (view) => view, read: oneOf(VIEWS) },
  period: { name: "period", write: ({ text }) => text, read: periodIn },
  areaId: { name: "area", write: (id) => id, read: areaIn },
  comparedTo: { name: "compare", write: (period) => period?.text ?? null, read: periodIn },
  selectedId: { name: "select", write: (id) => id, read: selectable },
  zoomedToSelection: flag("zoom", "selection", true),
  asking: flag("ask", "what-happened", true),
  guiding: flag("guide", "open", true),
  reviewing: flag("review", "annual", true),
  wayToId: { name: "to", write: (id) => id, read: bodyIn },
  sideBySideYears: { name: "beside", write: (years) => years.join(",") || null, read: yearList },
  lineageYears: {
    name: "years",
    write: (years) => years && `${years.first}-${years.last}`,
    read: yearRange,
  },
  onlyChanged: flag("lanes", "all", false),
  changeType: { name: "kind", write: (type) => type, read: oneOf(EVENT_TYPES) },
  changeCertainty: { name: "certainty", write: (certainty) => certainty, read: oneOf(CERTAINTIES) },
  table: {
    name: "table",
    write: (table) => (table === "structures" ? null : table),
    read: oneOf(TABLES),
  },
  comparisonFormat: {
    name: "as",
    write: (format) => (format === "sentences" ? null : format),
    read: oneOf(COMPARISON_FORMATS),
  },
  facets: { name: "show", write: facetsInWords, read: facetsOf },
  citation: { name: "cite", write: citationInWords, read: citationIn },
};

function areaIn(record: PartnershipRecord, text: string): string | null {
  return text === EVERYWHERE || areasOfDocuments(record).some(({ id }) => id === text) ? text : null;
}

const isWithin = ({ years }: PartnershipRecord, year: number): boolean =>
  Number.isInteger(year) && years.first <= year && year <= years.last;

function periodIn(record: PartnershipRecord, text: string): Period | null {
  const period = periodOf(text);
  return period && isWithin(record, yearNumber(period)) ? period : null;
}

function yearList(record: PartnershipRecord, text: string): readonly number[] | null {
  const years = text.split(",").map(Number);
  const inOrder = years.every((year, index) => index === 0 || (years[index - 1] ?? year) < year);
  const fits = years.length <= MOST_SIDE_BY_SIDE && years.every((year) => isWithin(record, year));
  return inOrder && fits ? years : null;
}

function yearRange(record: PartnershipRecord, text: string): YearSpan | null {
  const [first, last, ...more] = text.split("-").map(Number);
  if (first === undefined || last === undefined || more.length > 0 || first > last) return null;
  return isWithin(record, first) && isWithin(record, last) ? { first, last } : null;
}

function selectable(record: PartnershipRecord, id: string): string | null {
  const collection = collectionOfId(record).get(id);
  return collection === "organizations" || collection === "persons" ? id : null;
}

function bodyIn(record: PartnershipRecord, id: string): string | null {
  return collectionOfId(record).get(id) === "organizations" ? id : null;
}

function citationIn(record: PartnershipRecord, text: string): Citation | null {
  const [documentId = "", ...locator] = text.split("/");
  if (!documentsById(record).has(documentId)) return null;
  return { documentId, locator: locator.length > 0 ? locator.join("/") : null };
}

function citationInWords(citation: Citation | null): string | null {
  return citation && [citation.documentId, citation.locator ?? ""].join("/").replace(/\/$/, "");
}

const sameFacets = (a: ReadonlySet<Facet>, b: ReadonlySet<Facet>): boolean =>
  a.size === b.size && [...a].every((facet) => b.has(facet));

/** Addresses of the first edition call it so. */
const addressNameOf = (facet: Facet): string => (facet === "no-longer-reported" ? "unreported" : facet);

function facetsInWords(facets: ReadonlySet<Facet>): string | null {
  if (sameFacets(facets, DEFAULT_FACETS)) return null;
  return FACETS.filter((facet) => facets.has(facet))
    .map(addressNameOf)
    .join(",");
}

function facetsOf(_: PartnershipRecord, text: string): ReadonlySet<Facet> | null {
  const asked = text.split(",").filter((name) => name !== "");
  const facets = FACETS.filter((facet) => asked.includes(addressNameOf(facet)));
  return facets.length === asked.length ? new Set(facets) : null;
}
