/** Copies of files, each put away as it was fetched. */
import { isOfRecord } from "./address";

/** On a kept copy of a file of the record: when it was fetched, as an ISO 8601 date-time in UTC. */
export const KEPT_SINCE = "X-Partnership-Explorer-Kept";

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

// The browser's own store does not know that a copy of it is old: the server is asked whether it has a newer one.
export const ASK_AGAIN: RequestInit = { cache: "no-cache" };

/** Not a part of a file, not an error, and not what stands elsewhere, such as the page where an expired session logs in. */
export const isWhole = ({ status, redirected }: Response): boolean => status === 200 && !redirected;

/** Takes the place of an older copy. Rejects where there is no room. */
export async function keep(address: string, answer: Response, means: Means): Promise<void> {
  const copies = await means.copies();
  await copies.put(address, copyOf(address, answer, means));
}

/** A new answer, since the headers of one that was fetched cannot be changed. */
function copyOf(address: string, { body, status, statusText, headers }: Response, means: Means): Response {
  const named = new Headers(headers);
  if (isOfRecord(address, means)) named.set(KEPT_SINCE, means.now());
  return new Response(body, { status, statusText, headers: named });
}
