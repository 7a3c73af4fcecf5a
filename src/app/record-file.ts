import { fetchBytes } from "../io/fetch-bytes";
import { guessedIn } from "../io/guessed-encoding";
import { readJson } from "../io/json";
import type { Fault } from "../record/fault";
import { faultOfFile } from "../record/fault";
import type { RecordFile } from "../record/record-file";

const FOLDER = "data";

/** The service worker puts it on what it had kept and gives out for want of a network: since when, in ISO 8601 and UTC. */
const KEPT_SINCE = "X-Partnership-Explorer-Kept";

export interface FetchedFile extends RecordFile {
  /** Null for a file that came from the network. */
  readonly keptSince: string | null;
  /** What is to be noted of it. */
  readonly noted: readonly Fault[];
  /** As it came; null where a script brought its content. */
  readonly bytes: Uint8Array | null;
}

export interface MissingFile {
  readonly fault: Fault;
  /** True when nobody answered: there may be a kept copy. */
  readonly unreachable: boolean;
}

export const isMissing = (file: FetchedFile | MissingFile): file is MissingFile => "fault" in file;

/** The record's files by name, where a script brought them, since the page may not fetch: see build/record-files.ts. */
type GivenFiles = Readonly<Record<string, unknown>>;

/** Never rejects. @param path in the folder of the record @param how as for `fetch` */
export async function fetchRecordFile(
  base: string | URL,
  path: string,
  how: RequestInit = {},
): Promise<FetchedFile | MissingFile> {
  const { partnershipRecordFiles: given } = globalThis as { partnershipRecordFiles?: GivenFiles };
  if (given) return givenFile(given, path);
  try {
    const { response, bytes } = await fetchBytes(new URL(`${FOLDER}/${path}`, base), how);
    if (!response.ok) return missing(path, "a file of the record", `the server's answer ${response.status}`);
    const read = readJson(bytes);
    if ("unreadable" in read) return missing(path, "a text file in UTF-8", read.unreadable);
    if ("slipped" in read) return missing(path, "a JSON file", await placeIn(read.slipped));
    const keptSince = response.headers.get(KEPT_SINCE);
    return { path, content: read.content, keptSince, noted: guessedIn(path, read), bytes };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ...missing(path, "a file that can be fetched", found), unreachable: true };
  }
}

/** Without it, that there is a slip is told all the same. */
const placeIn = (slipped: string): Promise<string> =>
  import("../io/place-of-slip").then(
    ({ placeOfSlip }) => placeOfSlip(slipped),
    () => "another text",
  );

function givenFile(given: GivenFiles, path: string): FetchedFile | MissingFile {
  const content = given[path];
  if (content === undefined) return missing(path, "a file of the record in record.js", "none");
  return { path, content, keptSince: null, noted: [], bytes: null };
}

const missing = (file: string, expected: string, found: string): MissingFile => ({
  fault: faultOfFile(file, expected, found),
  unreachable: false,
});
