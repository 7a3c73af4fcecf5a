/** Copies of files, each put away as it was fetched. */
import { isOfRecord } from "./address";
import type { Means } from "./copies";

/** On a kept copy of a file of the record: when it was fetched, as an ISO 8601 date-time in UTC. */
export const KEPT_SINCE = "X-Partnership-Explorer-Kept";
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
