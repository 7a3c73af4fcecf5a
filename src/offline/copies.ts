/** The names of the copies' caches. A web server may hold several explorers in several folders: each has its own. */

const ofFolder = (scope: string): string => `partnership-explorer ${scope} `;

/** @example copiesName("https://a.gov.uk/map/", "7f3") // "partnership-explorer https://a.gov.uk/map/ 7f3" */
export const copiesName = (scope: string, build: string): string => ofFolder(scope) + build;

/** Of the caches that there are, those of other builds of the explorer in this folder. */
export const outdated = (names: readonly string[], scope: string, build: string): readonly string[] =>
  names.filter((name) => name.startsWith(ofFolder(scope)) && name !== copiesName(scope, build));

/** Copies by their addresses; a part of `Cache`. */
export interface Copies {
  match(address: string, how: CacheQueryOptions): Promise<Response | undefined>;
  put(address: string, copy: Response): Promise<void>;
}

/** What the service worker has to work with. */
export interface Means {
  /** The address of the folder that the worker answers for, with a slash at its end. */
  readonly scope: string;
  /** The files of this build, relative to the scope, with "./" for the page. */
  readonly files: readonly string[];
  /** The copies of this build. */
  readonly copies: () => Promise<Copies>;
  /** The copies of all builds. */
  readonly allCopies: Pick<Copies, "match">;
  /** Rejects where there is no network. */
  readonly fetch: (request: Request | string, how?: RequestInit) => Promise<Response>;
  /** The present moment, as an ISO 8601 date-time in UTC. */
  readonly now: () => string;
}
