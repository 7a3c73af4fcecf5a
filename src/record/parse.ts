import { believe } from "./believe";
import type { Entry } from "./entry";
import { isObject } from "./entry";
import type { Fault } from "./fault";
import { faultOfFile, shown } from "./fault";
import type { CollectionName, PartnershipRecord } from "./record";
import { COLLECTION_NAMES } from "./record";
import type { RecordFile } from "./record-file";
import { MANIFEST } from "./record-file";
import type { Manifest } from "./shape";
import { manifestShape } from "./shape";
import { shapeFault } from "./shape-fault";

/** Without a record, at least one fault says why; with one, each says what of it is left out or doubtful. */
export interface Parsed {
  readonly record: PartnershipRecord | null;
  readonly faults: readonly Fault[];
}

export type ParsedManifest =
  | { readonly manifest: Manifest; readonly faults: readonly [] }
  | { readonly manifest: null; readonly faults: readonly Fault[] };

/** Reads the manifest, which names the parts. */
export function parseManifest({ path, content }: RecordFile): ParsedManifest {
  const parsed = manifestShape.safeParse(content);
  if (parsed.success) return { manifest: parsed.data, faults: [] };
  const whole = faultOfFile(path, "", "");
  return {
    manifest: null,
    faults: parsed.error.issues.map((issue) => ({ ...whole, ...shapeFault(issue, content) })),
  };
}

/**
 * Joins the parts to one record of all that can be believed. Reports every fault that it can see, not only the first; there
 * is no record where its first area is not among its areas.
 */
export function parseRecord(manifest: Manifest, parts: readonly RecordFile[]): Parsed {
  const faults: Fault[] = [];
  const entries = parts.flatMap((part) =>
    collectionsOf(part, faults).flatMap((name) => entriesOf(part, name, faults)),
  );
  const believed = believe(manifest, entries);
  const areas = new Set(believed.record.areas.map(({ id }) => id));
  const documents = new Set(believed.record.documents.map(({ id }) => id));
  faults.push(...manifestFaults(manifest, areas), ...questionFaults(manifest, documents), ...believed.faults);
  return { record: areas.has(manifest.default_area) ? believed.record : null, faults };
}

/** Areas that the manifest names and no part describes. @param known the ids of those that are described */
export function manifestFaults(
  { default_area, parts }: Manifest,
  known: ReadonlySet<unknown>,
): readonly Fault[] {
  const named = [
    ["default_area", default_area] as const,
    ...parts.map(({ area_id }, index) => [`parts.${index}.area_id`, area_id] as const),
  ];
  return named
    .filter(([, id]) => !known.has(id))
    .map(([field, id]) => ({
      ...faultOfFile(MANIFEST, "the id of one of the areas", shown(id)),
      weight: "noted",
      field,
    }));
}

/** Questions of a review that are said to stand in what is no document; they are asked all the same. */
const questionFaults = ({ checklist = [] }: Manifest, documents: ReadonlySet<string>): readonly Fault[] =>
  checklist.flatMap(({ document_id }, index) =>
    document_id === undefined || documents.has(document_id)
      ? []
      : [
          {
            ...faultOfFile(MANIFEST, "the id of one of the documents", document_id),
            weight: "noted" as const,
            field: `checklist.${index}.document_id`,
          },
        ],
  );

function collectionsOf({ path, content }: RecordFile, faults: Fault[]): readonly CollectionName[] {
  if (!isObject(content)) {
    faults.push(faultOfFile(path, "an object of collections", shown(content)));
    return [];
  }
  const known: readonly string[] = COLLECTION_NAMES;
  for (const name of Object.keys(content).filter((name) => !known.includes(name))) {
    faults.push({ ...faultOfFile(path, `one of ${known.join(", ")}`, name), field: name });
  }
  return COLLECTION_NAMES.filter((name) => name in content);
}

function entriesOf(
  { path, content }: RecordFile,
  collection: CollectionName,
  faults: Fault[],
): readonly Entry[] {
  const items = (content as Readonly<Record<string, unknown>>)[collection];
  if (!Array.isArray(items)) {
    faults.push({ ...faultOfFile(path, "a list of items", shown(items)), field: collection });
    return [];
  }
  return items.map((item: unknown, index) => ({
    file: path,
    collection,
    place: `${collection}[${index}]`,
    content: item,
  }));
}
