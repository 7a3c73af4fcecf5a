import { readJson } from "../io/json";
import type { Fault } from "../record/fault";
import type { Parsed, RecordFile } from "../record/parse";
import { MANIFEST, parseManifest, parseRecord } from "../record/parse";

const FOLDER = "data";

/** The service worker puts it on what it had kept and gives out for want of a network: since when, in ISO 8601 and UTC. */
const KEPT_SINCE = "X-Partnership-Explorer-Kept";

/** With the moment at which the oldest of its files was fetched, where there was no network; null where there was. */
export type Loaded = Parsed & { readonly keptSince: string | null };

interface FetchedFile extends RecordFile {
  readonly keptSince: string | null;
}

/** The record's files by name, where a script brought them, since the page may not fetch: see build/record-files.ts. */
type GivenFiles = Readonly<Record<string, unknown>>;

/** Fetches the record from the folder beside the page, and believes it once. Never rejects: what fails is a fault. */
export async function loadRecord(base: string | URL): Promise<Loaded> {
  const manifestFile = await fetchFile(base, MANIFEST);
  if ("fault" in manifestFile) return failed([manifestFile.fault]);
  const { manifest, faults } = parseManifest(manifestFile);
  if (!manifest) return failed(faults);
  const answers = await Promise.all(manifest.parts.map(({ path }) => fetchFile(base, path)));
  const missing = answers.flatMap((answer) => ("fault" in answer ? [answer.fault] : []));
  if (missing.length > 0) return failed(missing);
  const files = answers.flatMap((answer) => ("fault" in answer ? [] : [answer]));
  return { ...parseRecord(manifest, files), keptSince: oldest([manifestFile, ...files]) };
}

const failed = (faults: readonly Fault[]): Loaded => ({ record: null, faults, keptSince: null });

/** Such moments stand in the order of their texts. */
function oldest(files: readonly FetchedFile[]): string | null {
  const [first] = files.flatMap(({ keptSince }) => keptSince ?? []).toSorted();
  return first ?? null;
}

async function fetchFile(base: string | URL, path: string): Promise<FetchedFile | { readonly fault: Fault }> {
  const fault = (expected: string, found: string) => ({
    fault: { file: path, item: "", field: "", expected, found },
  });
  const { partnershipRecordFiles: given } = globalThis as { partnershipRecordFiles?: GivenFiles };
  if (given) {
    const content = given[path];
    return content === undefined
      ? fault("a file of the record in record.js", "none")
      : { path, content, keptSince: null };
  }
  try {
    const response = await fetch(new URL(`${FOLDER}/${path}`, base));
    if (!response.ok) return fault("a file of the record", `the server's answer ${response.status}`);
    const read = readJson(new Uint8Array(await response.arrayBuffer()));
    if ("unreadable" in read) return fault("a text file in UTF-8", read.unreadable);
    if ("slipped" in read) {
      const { placeOfSlip } = await import("../io/place-of-slip");
      return fault("a JSON file", placeOfSlip(read.slipped));
    }
    return { path, content: read.content, keptSince: response.headers.get(KEPT_SINCE) };
  } catch (error) {
    return fault("a file that can be fetched", error instanceof Error ? error.message : String(error));
  }
}
