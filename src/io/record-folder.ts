import type { PartnershipRecord } from "../record/record";
import { MANIFEST } from "../record/record-file";
import { collectionsOf, manifestOf } from "./record-json";

const PART = "items.json";

/** The files of a record's folder by name, as `data/README.md` tells of them: the manifest, and all items in one part. Loses nothing. */
export const recordFiles = (record: PartnershipRecord): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(recordContents(record)).map(([name, content]) => [name, asFile(content)]),
  );

/** The same, before they are texts. */
export function recordContents(record: PartnershipRecord): Readonly<Record<string, unknown>> {
  const parts = [{ path: PART, area_id: record.defaultAreaId }];
  return {
    [MANIFEST]: { ...manifestOf(record), parts },
    [PART]: Object.fromEntries(Object.entries(collectionsOf(record)).filter(([, items]) => isThere(items))),
  };
}

const isThere = (items: unknown): boolean => !Array.isArray(items) || items.length > 0;

const asFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
