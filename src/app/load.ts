import type { Fault } from "../record/fault";
import type { Parsed } from "../record/parse";
import { MANIFEST, parseManifest, parseRecord } from "../record/parse";
import type { FetchedFile } from "./record-file";
import { fetchRecordFile, isMissing } from "./record-file";
import { thrownInOpening } from "./thrownInOpening";

/** With the moment at which its files were fetched, where there was no network; null where there was. */
export type Loaded = Parsed & { readonly keptSince: string | null };

/** One attempt to read all files. */
interface Reading {
  readonly loaded: Loaded;
  /** True when the network answered for some files only, so that they need not be of one time. */
  readonly torn: boolean;
}

/** Asks for what the service worker has kept. Where there is none, the browser's own store may answer, which is not used. */
const KEPT: RequestInit = { cache: "only-if-cached", mode: "same-origin" };

/**
 * Fetches the record from the folder beside the page, and believes it once. All its files are fresh, or all are the kept ones
 * of one reading: so where the network answers for some only. Never rejects: what fails, or throws, is a fault.
 */
export const loadRecord = (base: string | URL): Promise<Loaded> =>
  freshOrKept(base).catch((error: unknown) => failed([thrownInOpening(error)]));

async function freshOrKept(base: string | URL): Promise<Loaded> {
  const { loaded, torn } = await readAll(base);
  if (!torn) return loaded;
  const kept = await readAll(base, KEPT);
  if (kept.loaded.keptSince !== null && !kept.torn) return kept.loaded;
  return loaded.record ? failed([TORN]) : loaded;
}

const TORN: Fault = {
  file: MANIFEST,
  item: "",
  field: "",
  expected: "all files of the record at once",
  found: "a network that answered for some of them",
};

async function readAll(base: string | URL, how?: RequestInit): Promise<Reading> {
  const manifestFile = await fetchRecordFile(base, MANIFEST, how);
  if (isMissing(manifestFile)) {
    return { loaded: failed([manifestFile.fault]), torn: manifestFile.unreachable };
  }
  // The browser's own store answered: nothing was kept.
  if (how === KEPT && manifestFile.keptSince === null) return { loaded: failed([]), torn: true };
  const { manifest, faults } = parseManifest(manifestFile);
  if (!manifest) return { loaded: failed(faults), torn: false };
  const answers = await Promise.all(manifest.parts.map(({ path }) => fetchRecordFile(base, path, how)));
  const missing = answers.filter(isMissing);
  if (missing.length > 0) {
    const loaded = failed(missing.map(({ fault }) => fault));
    return { loaded, torn: missing.some(({ unreachable }) => unreachable) };
  }
  const files = answers.filter((answer): answer is FetchedFile => !isMissing(answer));
  const [keptSince = null, ...others] = new Set([manifestFile, ...files].map((file) => file.keptSince));
  return { loaded: { ...parseRecord(manifest, files), keptSince }, torn: others.length > 0 };
}

const failed = (faults: readonly Fault[]): Loaded => ({ record: null, faults, keptSince: null });
