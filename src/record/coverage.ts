/** Which paragraph of which document says what: the record from the side of its sources. */
import { sourcesCitedBy } from "./cited";
import { grouped } from "./grouped";
import { byLocator } from "./locator";
import { perRecord } from "./per-record";
import type { CollectionName, Collections, Item, PartnershipRecord } from "./record";
import { COLLECTION_NAMES } from "./record";
import type { Document, Source } from "./shape";

/** One item, as a paragraph evidences it. */
export type Reading<Name extends CollectionName = CollectionName> = {
  readonly [Each in Name]: {
    readonly collection: Each;
    readonly item: Collections[Each][number];
    readonly source: Source;
  };
}[Name];

export interface Paragraph {
  readonly locator: string;
  readonly readings: readonly Reading[];
  /** Why nothing was read from it, in one word; null where something was. */
  readonly setAside: string | null;
}

function readingsIn<Name extends CollectionName>(
  collection: Name,
  items: Collections[Name],
): readonly Reading<Name>[] {
  return items.flatMap((item) =>
    sourcesCitedBy(item).map((source): Reading<Name> => ({ collection, item, source })),
  );
}

const readings = perRecord((record): readonly Reading[] =>
  COLLECTION_NAMES.flatMap((name) => readingsIn(name, record[name])),
);

const readingsByDocument = perRecord((record) =>
  grouped(readings(record), ({ source }) => [source.document_id]),
);

export const readingsOf = (record: PartnershipRecord, documentId: string): readonly Reading[] =>
  readingsByDocument(record).get(documentId) ?? [];

/** Every paragraph of a document from which something was read or that was set aside, in the order of the document. */
export function paragraphsOf(record: PartnershipRecord, document: Document): readonly Paragraph[] {
  const read = grouped(readingsOf(record, document.id), ({ source }) => [source.locator]);
  const aside = new Map((document.set_aside ?? []).map(({ locator, reason }) => [locator, reason]));
  const locators = [...new Set([...read.keys(), ...aside.keys()])];
  return locators.toSorted(byLocator).map((locator) => ({
    locator,
    readings: read.get(locator) ?? [],
    setAside: aside.get(locator) ?? null,
  }));
}

/** Items that rest on nothing but this document. */
export const restsOnAlone = (record: PartnershipRecord, documentId: string): readonly Item[] => [
  ...new Set(
    readingsOf(record, documentId)
      .map(({ item }) => item)
      .filter(
        (item) => "sources" in item && item.sources.every((source) => source.document_id === documentId),
      ),
  ),
];

/** Where the record owns up: to an inference of ours, or to a misprint that it put right or kept visible. */
export const ownedUp = (
  record: PartnershipRecord,
  documentId: string,
  kind: "inferred" | "misprint",
): readonly Reading[] => readingsOf(record, documentId).filter(({ source }) => source[kind]);

/** The documents that evidence any of these items, each once, in the record's order. */
export function documentsCited(record: PartnershipRecord, ids: ReadonlySet<string>): readonly string[] {
  const items = COLLECTION_NAMES.flatMap((name): readonly Item[] => record[name]).filter(({ id }) =>
    ids.has(id),
  );
  const cited = new Set(items.flatMap(sourcesCitedBy).map(({ document_id }) => document_id));
  return record.documents.map(({ id }) => id).filter((id) => cited.has(id));
}
