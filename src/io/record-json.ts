/** The whole record in one JSON document: the manifest, and every collection of every part under its own name. */
import type { Fault } from "../record/fault";
import { shown } from "../record/fault";
import type { Parsed } from "../record/parse";
import { MANIFEST, parseManifest, parseRecord } from "../record/parse";
import type { PartnershipRecord } from "../record/record";
import { COLLECTION_NAMES, USUAL_THEMES } from "../record/record";
import type { Manifest } from "../record/shape";
import { jsonWithLinks, valueOfJson } from "./source-link";

/** Where the document holds what `record.json` holds in the folder of the record. */
const MANIFEST_FIELD = "manifest";

/**
 * Persons, organizations, memberships, posts and areas are Popolo 1.0.1; our own fields and collections stand beside Popolo's.
 * Loses nothing: `parseExported` gives back an equal record.
 */
export const recordAsJson = (record: PartnershipRecord): string =>
  jsonWithLinks({
    [MANIFEST_FIELD]: manifestOf(record),
    ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, record[name]])),
  });

/** It names no parts: all of them are in the document. */
const manifestOf = ({ title, years, defaultAreaId, themes, checklist }: PartnershipRecord): Manifest => ({
  title,
  period: periodText(years),
  default_area: defaultAreaId,
  ...(themes !== USUAL_THEMES && { themes: themes.map(({ id, name = id }) => ({ id, name })) }),
  ...(checklist.length > 0 && { checklist }),
  parts: [],
});

const periodText = ({ first, last }: PartnershipRecord["years"]): string =>
  first === last ? yearText(first) : `${yearText(first)}/${yearText(last)}`;

const yearText = (year: number): string => String(year).padStart(4, "0");

/**
 * Reads what `recordAsJson` wrote, and checks it as the files of the record are checked. Never throws: whatever else it is
 * given becomes faults.
 * @param file the name by which the faults call it
 */
export function parseExported(json: string, file: string): Parsed {
  const content = contentOf(json);
  if ("fault" in content) return { record: null, faults: [{ file, item: "", field: "", ...content.fault }] };
  const { [MANIFEST_FIELD]: named, ...collections } = content.fields;
  const { manifest, faults } = parseManifest({ path: file, content: named });
  if (!manifest) return { record: null, faults: faults.map(ofManifest(file)) };
  const parsed = parseRecord(manifest, [{ path: file, content: collections }]);
  if (parsed.record) return parsed;
  return {
    record: null,
    faults: parsed.faults.map((fault) =>
      fault.file === MANIFEST && fault.item === "" ? ofManifest(file)(fault) : fault,
    ),
  };
}

/** A fault of `record.json`, told of the field that stands for it. */
const ofManifest =
  (file: string) =>
  (fault: Fault): Fault => ({ ...fault, file, item: MANIFEST_FIELD });

type Content =
  | { readonly fields: Readonly<Record<string, unknown>> }
  | { readonly fault: Pick<Fault, "expected" | "found"> };

function contentOf(json: string): Content {
  try {
    const value = valueOfJson(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { fields: { ...value } };
    return { fault: { expected: "a record in one JSON object", found: shown(value) } };
  } catch (error) {
    return {
      fault: { expected: "a JSON file", found: error instanceof Error ? error.message : String(error) },
    };
  }
}
