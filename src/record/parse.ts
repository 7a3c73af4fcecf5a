import type * as z from "zod/mini";
import { checkRecord } from "./check/check";
import type { Fault } from "./fault";
import { shown } from "./fault";
import type { CollectionName, Item, PartnershipRecord } from "./record";
import { COLLECTION_NAMES, recordOf } from "./record";
import type { Manifest } from "./shape";
import { ITEM_SHAPES, manifestShape } from "./shape";

/** The file that names the parts. */
export const MANIFEST = "record.json";

/** A file as it was read: its content is not believed yet. */
export interface RecordFile {
  readonly path: string;
  readonly content: unknown;
}

export type Parsed =
  | { readonly record: PartnershipRecord; readonly faults: readonly [] }
  | { readonly record: null; readonly faults: readonly Fault[] };

export type ParsedManifest =
  | { readonly manifest: Manifest; readonly faults: readonly [] }
  | { readonly manifest: null; readonly faults: readonly Fault[] };

/** Reads the manifest, which names the parts. */
export function parseManifest({ path, content }: RecordFile): ParsedManifest {
  const parsed = manifestShape.safeParse(content);
  if (parsed.success) return { manifest: parsed.data, faults: [] };
  return { manifest: null, faults: parsed.error.issues.map((issue) => faultOf(issue, path, "", content)) };
}

/**
 * Joins the parts to one record and checks all of it. Reports every fault that it can see, not only the first; with any
 * fault there is no record.
 */
export function parseRecord(manifest: Manifest, parts: readonly RecordFile[]): Parsed {
  const faults: Fault[] = [];
  const origins = new Map<Item, string>();
  const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as Item[]]));
  for (const part of parts) {
    for (const name of collectionsOf(part, faults)) {
      for (const item of itemsOf(part, name, faults)) {
        collections[name]?.push(item);
        origins.set(item, part.path);
      }
    }
  }
  if (faults.length > 0) return { record: null, faults };
  const record = recordOf(manifest, collections as Partial<PartnershipRecord>);
  const found = [...manifestFaults(manifest, record), ...checkRecord(record, origins)];
  return found.length > 0 ? { record: null, faults: found } : { record, faults: [] };
}

/** Areas that the manifest names and no part describes. */
function manifestFaults({ default_area, parts }: Manifest, { areas }: PartnershipRecord): readonly Fault[] {
  const known = new Set(areas.map(({ id }) => id));
  const named = [
    ["default_area", default_area] as const,
    ...parts.map(({ area_id }, index) => [`parts.${index}.area_id`, area_id] as const),
  ];
  const expected = "the id of one of the areas";
  return named
    .filter(([, id]) => !known.has(id))
    .map(([field, id]) => ({ file: MANIFEST, item: "", field, expected, found: shown(id) }));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function collectionsOf({ path, content }: RecordFile, faults: Fault[]): readonly CollectionName[] {
  if (!isObject(content)) {
    faults.push({
      file: path,
      item: "",
      field: "",
      expected: "an object of collections",
      found: shown(content),
    });
    return [];
  }
  const known: readonly string[] = COLLECTION_NAMES;
  for (const name of Object.keys(content).filter((name) => !known.includes(name))) {
    faults.push({ file: path, item: "", field: name, expected: `one of ${known.join(", ")}`, found: name });
  }
  return COLLECTION_NAMES.filter((name) => name in content);
}

function itemsOf({ path, content }: RecordFile, name: CollectionName, faults: Fault[]): readonly Item[] {
  const items = (content as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(items)) {
    faults.push({ file: path, item: "", field: name, expected: "a list of items", found: shown(items) });
    return [];
  }
  return items.flatMap((item: unknown, index): readonly Item[] => {
    const parsed = ITEM_SHAPES[name].safeParse(item);
    if (parsed.success) return [parsed.data];
    const called = isObject(item) && typeof item["id"] === "string" ? item["id"] : `${name}[${index}]`;
    faults.push(...parsed.error.issues.map((issue) => faultOf(issue, path, called, item)));
    return [];
  });
}

function faultOf(issue: z.core.$ZodIssue, file: string, item: string, content: unknown): Fault {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const field = [...path, ...issue.keys].join(".");
    return { file, item, field, expected: "no such field", found: issue.keys.join(", ") };
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], content);
  return { file, item, field: path.join("."), expected: expectationOf(issue), found: shown(value) };
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return ARTICLES[issue.expected] ?? `a value of type ${issue.expected}`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.origin === "array" ? "at least one item" : (EMPTY_TEXT[issue.origin] ?? "a larger value");
    case "invalid_format":
      return issue.pattern?.includes("\\/")
        ? "a period such as 2009/2024, or one year"
        : "a date such as 2010, 2010-07 or 2010-07-05";
    case "custom":
      return issue.message;
    default:
      return "another value";
  }
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "an object",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};
const EMPTY_TEXT: Readonly<Record<string, string>> = {
  string: "a text that is not empty",
  number: "a number above 0",
  int: "a number above 0",
};
