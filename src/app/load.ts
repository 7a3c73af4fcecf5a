import { inTurns } from "../io/in-turns";
import { openAsChecked } from "../io/open-as-checked";
import type { Opened } from "../io/open-record";
import { partPaths } from "../io/part-paths";
import type { Fault } from "../record/fault";
import { faultOfFile } from "../record/fault";
import { MANIFEST } from "../record/record-file";
import type { AreaSource } from "../store/area-source";
import { isoOfDay, today } from "../time/day";
import type { CheckedFiles } from "./checked-files";
import { areAsChecked, checkedInBuild } from "./checked-files";
import type { FetchedFile } from "./record-file";
import { fetchRecordFile, isMissing } from "./record-file";
import { thrownInOpening } from "./thrownInOpening";

export interface Loaded extends Opened {
  /** The moment at which its files were fetched, where there was no network; null where there was. */
  readonly keptSince: string | null;
  /** Where the rest comes from, where the record is cut to an area. */
  readonly areas?: AreaSource;
}

/** One attempt to read all files. */
interface Reading {
  readonly loaded: Loaded;
  /** True when the network answered for some files only. */
  readonly torn: boolean;
  /** True when some files were kept and others fresh, so that they need not be of one time. */
  readonly mixed: boolean;
}

/** Asks for what the service worker has kept. Where there is none, the browser's own store may answer, which is not used. */
const KEPT: RequestInit = { cache: "only-if-cached", mode: "same-origin" };

/**
 * Fetches the record from the folder beside the page, and believes it once, unless the build has checked it just so. All its files are fresh, or all are the kept ones
 * of one reading, where those are whole. A part that cannot be had hides only itself. Never rejects: what fails, or throws, is
 * a fault.
 */
export const loadRecord = (base: string | URL, marks: CheckedFiles = checkedInBuild()): Promise<Loaded> =>
  freshOrKept(base, marks).catch((error: unknown) => failed([thrownInOpening(error)]));

async function freshOrKept(base: string | URL, marks: CheckedFiles): Promise<Loaded> {
  const { loaded, torn, mixed } = await readAll(base, marks);
  if (!torn) return loaded;
  const kept = await readAll(base, marks, KEPT);
  if (kept.loaded.keptSince !== null && !kept.torn) return kept.loaded;
  return mixed ? failed([TORN]) : loaded;
}

const TORN: Fault = faultOfFile(
  MANIFEST,
  "all files of the record at once",
  "a network that answered for some of them",
);

async function readAll(base: string | URL, marks: CheckedFiles, how?: RequestInit): Promise<Reading> {
  const manifestFile = await fetchRecordFile(base, MANIFEST, how);
  if (isMissing(manifestFile)) return none([manifestFile.fault], manifestFile.unreachable);
  // The browser's own store answered: nothing was kept.
  if (how === KEPT && manifestFile.keptSince === null) return none([], true);
  const answers = await Promise.all(partPaths(manifestFile).map((path) => fetchRecordFile(base, path, how)));
  const missing = answers.filter(isMissing);
  const faults = missing.map(({ fault }) => fault);
  const unreachable = missing.some((part) => part.unreachable);
  if (missing.length > 0 && missing.length === answers.length) return none(faults, unreachable);
  const files = [manifestFile, ...answers.filter((answer): answer is FetchedFile => !isMissing(answer))];
  const [keptSince = null, ...others] = new Set(files.map((file) => file.keptSince));
  const isAsChecked = missing.length === 0 && areAsChecked(files, marks);
  const opened = isAsChecked ? openAsChecked(files) : await checked(files);
  const noted = files.flatMap((file) => file.noted);
  const loaded = { ...opened, faults: [...faults, ...noted, ...opened.faults], keptSince };
  return { loaded, torn: unreachable || others.length > 0, mixed: others.length > 0 };
}

/** In turns with the page, which says that the record is on its way. What checks is fetched only where something is to be checked. */
async function checked(files: readonly FetchedFile[]): Promise<Opened> {
  const { recordOpened } = await import("../io/open-record");
  const opened = await inTurns(recordOpened(files, { title: MANIFEST, asAt: isoOfDay(today()) }), () => true);
  return opened ?? failed([]);
}

const none = (faults: readonly Fault[], torn: boolean): Reading => ({
  loaded: failed(faults),
  torn,
  mixed: false,
});

const failed = (faults: readonly Fault[]): Loaded => ({
  record: null,
  faults,
  madeUp: [],
  withheld: 0,
  keptSince: null,
});
