import { isObject } from "../../record/entry";
import { faultOfFile, shown } from "../../record/fault";
import { parseManifest } from "../../record/parse";
import type { RecordFile } from "../../record/record-file";
import type { Manifest } from "../../record/shape";
import { manifestShape } from "../../record/shape";
import type { Notes } from "./notes";
import { absent } from "./nulls";

/** A file that says of what years and areas the others tell. */
const isManifest = ({ content }: RecordFile): boolean =>
  isObject(content) && (Array.isArray(content["parts"]) || "default_area" in content);

/** Where a manifest stands: a file of its own, or a field of the one document of a record. */
export interface ManifestPlace {
  readonly file: string;
  readonly item: string;
}

/** The manifest, and the files without it. */
export function apart(files: readonly RecordFile[]): {
  readonly place: ManifestPlace | null;
  readonly content: unknown;
  readonly parts: readonly RecordFile[];
} {
  const whole = files.find(({ content }) => isObject(content) && isObject(content[FIELD]));
  if (whole && isObject(whole.content)) {
    const { [FIELD]: content, ...collections } = whole.content;
    const parts = files.map((file) => (file === whole ? { path: file.path, content: collections } : file));
    return { place: { file: whole.path, item: FIELD }, content, parts };
  }
  const own = files.find(isManifest);
  if (!own) return { place: null, content: undefined, parts: files };
  const parts = files.filter((file) => file !== own);
  return { place: { file: own.path, item: "" }, content: own.content, parts };
}

/** In the one document of a record. */
const FIELD = "manifest";

/** `null` is absence; what the manifest has no use for is kept and noted. */
export function readManifest({ file, item }: ManifestPlace, content: unknown, notes: Notes): Manifest | null {
  const present = absent(content);
  const entries = isObject(present) ? Object.entries(present) : [];
  const unknown = entries.filter(([name]) => !KNOWN.includes(name));
  for (const [field, value] of unknown) {
    const fault = faultOfFile(file, `one of ${KNOWN.join(", ")}`, shown(value));
    notes.faults.push({ ...fault, weight: "noted", item, field });
  }
  if (unknown.length > 0) notes.keep(FIELD, Object.fromEntries(unknown));
  const known = Object.fromEntries(entries.filter(([name]) => KNOWN.includes(name)));
  const { manifest, faults } = parseManifest({ path: file, content: known });
  notes.faults.push(...faults.map((fault) => ({ ...fault, item })));
  return manifest;
}

const KNOWN = Object.keys(manifestShape.shape);
