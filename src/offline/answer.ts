/**
 * What the service worker answers (W3C Service Workers): the network first, so that a new record is shown wherever there is a
 * network; without one, the copy that was kept. For what never changes, the copy first.
 */
import { addressOf, isFileOfExplorer, neverChanges } from "./address";
import type { Means } from "./copies";
import { ASK_AGAIN, isWhole, keep } from "./keep";

// A server may vary its answer by who asks; a file is the same for all who ask here.
const WHOEVER_ASKS: CacheQueryOptions = { ignoreVary: true };

/** Everything else goes its way untouched: other sites, other files that lie in the folder, what is sent. */
export const isOurs = (
  { method, url }: Pick<Request, "method" | "url">,
  means: Pick<Means, "scope" | "files">,
): boolean => method === "GET" && isFileOfExplorer(addressOf(url, means), means);

/**
 * The answer to a request that is ours. Rejects as the network does where there is neither network nor copy.
 * @param hold keeps the worker awake until the copy is put away
 */
export async function answerTo(
  request: Request,
  means: Means,
  hold: (work: Promise<unknown>) => void,
): Promise<Response> {
  const address = addressOf(request.url, means);
  const lasting = neverChanges(address, means);
  const unchanged = lasting ? await keptFor(address, means).catch(() => undefined) : undefined;
  if (unchanged) return unchanged;
  try {
    const answer = await means.fetch(request, lasting ? undefined : ASK_AGAIN);
    // A copy that finds no room is no reason to withhold the answer.
    if (isWhole(answer)) hold(keep(address, answer.clone(), means).catch(() => {}));
    return answer;
  } catch (failure) {
    const kept = await keptFor(address, means);
    if (kept) return kept;
    throw failure;
  }
}

// A page of the next build may be open while this worker still answers for it: its files are among that build's copies.
const keptFor = async (address: string, { copies, allCopies }: Means): Promise<Response | undefined> =>
  (await (await copies()).match(address, WHOEVER_ASKS)) ?? allCopies.match(address, WHOEVER_ASKS);
