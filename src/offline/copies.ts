/** The caches that hold the copies. A web server may hold several explorers in several folders: each has its own. */

const ofFolder = (scope: string): string => `partnership-explorer ${scope} `;
const ofRecord = (scope: string): string => `${ofFolder(scope)}record `;

/** @example copiesName("https://a.gov.uk/map/", "7f3") // "partnership-explorer https://a.gov.uk/map/ 7f3" */
export const copiesName = (scope: string, build: string): string => ofFolder(scope) + build;

/** Of the areas of a large record, as they were asked for: they go with the build that cut them. */
export const areasName = (scope: string, build: string): string => `${copiesName(scope, build)} areas`;

/** Of one reading of the record, by the moment at which it began: they stand in the order of their names. */
export const readingName = (scope: string, moment: string): string => ofRecord(scope) + moment;

/** Of the caches that there are, those of other builds of the explorer in this folder. The record belongs to no build. */
export const outdated = (names: readonly string[], scope: string, build: string): readonly string[] =>
  names.filter(
    (name) =>
      name.startsWith(ofFolder(scope)) &&
      !name.startsWith(ofRecord(scope)) &&
      name !== copiesName(scope, build) &&
      name !== areasName(scope, build),
  );

/** Of the caches that there are, those of readings of the record in this folder, the latest first. */
export const readingNames = (names: readonly string[], scope: string): readonly string[] =>
  names
    .filter((name) => name.startsWith(ofRecord(scope)))
    .sort()
    .reverse();

/** Copies by their addresses; a part of `Cache`. */
export interface Copies {
  match(address: string, how: CacheQueryOptions): Promise<Response | undefined>;
  put(address: string, copy: Response): Promise<void>;
  delete(address: string): Promise<boolean>;
}

/** All copies; a part of `CacheStorage`. */
export interface AllCopies {
  open(name: string): Promise<Copies>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<boolean>;
  match(address: string, how: CacheQueryOptions): Promise<Response | undefined>;
}

/** What the service worker has to work with. */
export interface Means {
  /** The address of the folder that the worker answers for, with a slash at its end. */
  readonly scope: string;
  /** A text that no other build has. */
  readonly build: string;
  /** The files of this build, relative to the scope, with "./" for the page, each with its digest: SHA-256 in hexadecimal digits. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether the record is so large that a page opens it area by area: then no visit costs all of it. */
  readonly byArea: boolean;
  readonly caches: AllCopies;
  /** Rejects where there is no network. */
  readonly fetch: (request: Request | string, how?: RequestInit) => Promise<Response>;
  /** Whether what was asked for last did not come in time. A worker that is stopped forgets it. */
  readonly network: { isLate: boolean };
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The present moment, as an ISO 8601 date-time in UTC. */
  readonly now: () => string;
}

/** A server may vary its answer by who asks; a file is the same for all who ask here. */
export const WHOEVER_ASKS: CacheQueryOptions = { ignoreVary: true };
