/**
 * Popolo's sources are links, and each link has a URL (schemas/link.json: `url` is required). A paragraph of a printed report
 * has none: what leaves the explorer gets a name in its place (a URN, RFC 8141), and what comes back loses it again.
 */
import type { Source } from "../record/shape";

type Named = Pick<Source, "document_id" | "locator">;

/** @example urnOf({ document_id: "doc-2010", locator: "App 1 / 4.2" }) // "urn:partnership-explorer:doc-2010:App%201%20%2F%204.2" */
export const urnOf = ({ document_id, locator }: Named): string =>
  `urn:partnership-explorer:${[document_id, locator].map(encoded).join(":")}`;

/** Half of a letter, which a text of a record may hold, has no code of its own: `encodeURIComponent` throws at it. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));

/** What others call sources has links of its own. */
const withUrl = (source: unknown): unknown =>
  isNamed(source) ? { ...source, url: source.url ?? urnOf(source) } : source;

/** Foreign data may hold anything here: what is no source of ours stays as it is, and is refused by whoever checks it. */
export function withoutUrn(source: unknown): unknown {
  if (!isNamed(source) || source.url !== urnOf(source)) return source;
  const { url: _urn, ...rest } = source;
  return rest;
}

const isNamed = (value: unknown): value is Named & { readonly url?: unknown } =>
  typeof value === "object" &&
  value !== null &&
  "document_id" in value &&
  "locator" in value &&
  typeof value.document_id === "string" &&
  typeof value.locator === "string";

/** The value as JSON, indented by two spaces; each of the `sources` in it is a link with a URL. */
export const jsonWithLinks = (value: unknown): string =>
  JSON.stringify(
    value,
    (key, inner) => (key === "sources" && Array.isArray(inner) ? inner.map(withUrl) : inner),
    2,
  );
