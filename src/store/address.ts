/** Address ↔ state: `#view=structure&period=2011&area=cambridgeshire&select=recap`. */
import type { Facet } from "../graph/facet";
import { DEFAULT_FACETS, FACETS } from "../graph/facet";
import { areasOfDocuments, EVERYWHERE } from "../record/area";
import { collectionOfId, documentsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Period } from "../time/period";
import { periodOf, yearNumber, yearOf } from "../time/period";
import { openingYear } from "./opening";
import type { Citation, Place, View } from "./state";
import { VIEWS } from "./state";

/** The part after `#`. What is as at the opening of the explorer is still written: a link shows the same thing for ever. */
export function addressOf({ view, period, areaId, selectedId, facets, citation }: Place): string {
  const parameters = new URLSearchParams({ view, period: period.text, area: areaId });
  if (selectedId !== null) parameters.set("select", selectedId);
  if (!sameFacets(facets, DEFAULT_FACETS)) {
    parameters.set("show", FACETS.filter((facet) => facets.has(facet)).join(","));
  }
  if (citation)
    parameters.set("cite", [citation.documentId, citation.locator ?? ""].join("/").replace(/\/$/, ""));
  return parameters.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
}

const sameFacets = (a: ReadonlySet<Facet>, b: ReadonlySet<Facet>): boolean =>
  a.size === b.size && [...a].every((facet) => b.has(facet));

export interface Arrival extends Place {
  /** What the address asked for in vain, in words; null when all of it was understood. */
  readonly notice: string | null;
}

/** Never fails: what cannot be understood falls back to the opening view, and is told. */
export function placeOfAddress(record: PartnershipRecord, hash: string): Arrival {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const misses: string[] = [];
  const read = <Value>(name: string, parse: (text: string) => Value | null, fallback: Value): Value => {
    const text = parameters.get(name);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === null) misses.push(`${name} “${text}”`);
    return value ?? fallback;
  };
  const areaId = read("area", (text) => areaIn(record, text), record.defaultAreaId);
  const place: Place = {
    areaId,
    view: read("view", viewOf, "structure"),
    period: read("period", (text) => periodIn(record, text), yearOf(openingYear(record, areaId))),
    selectedId: read<string | null>("select", (text) => selectable(record, text), null),
    facets: read("show", facetsOf, DEFAULT_FACETS),
    citation: read<Citation | null>("cite", (text) => citationIn(record, text), null),
  };
  const notice =
    misses.length > 0 ? `This link asks for something that is not here: ${misses.join(", ")}.` : null;
  return { ...place, notice };
}

const viewOf = (text: string): View | null => VIEWS.find((view) => view === text) ?? null;

const areaIn = (record: PartnershipRecord, text: string): string | null =>
  text === EVERYWHERE || areasOfDocuments(record).some(({ id }) => id === text) ? text : null;

function periodIn({ years }: PartnershipRecord, text: string): Period | null {
  const period = periodOf(text);
  if (!period) return null;
  const year = yearNumber(period);
  return years.first <= year && year <= years.last ? period : null;
}

const selectable = (record: PartnershipRecord, id: string): string | null => {
  const collection = collectionOfId(record).get(id);
  return collection === "organizations" || collection === "persons" ? id : null;
};

function citationIn(record: PartnershipRecord, text: string): Citation | null {
  const [documentId = "", ...locator] = text.split("/");
  if (!documentsById(record).has(documentId)) return null;
  return { documentId, locator: locator.length > 0 ? locator.join("/") : null };
}

function facetsOf(text: string): ReadonlySet<Facet> | null {
  const asked = text.split(",").filter((name) => name !== "");
  const facets = FACETS.filter((facet) => asked.includes(facet));
  return facets.length === asked.length ? new Set(facets) : null;
}
