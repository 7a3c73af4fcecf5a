/**
 * What the service worker answers (W3C Service Workers): the network first, so that a new record is shown wherever there is a
 * network; without one, the copy that was kept.
 */
import type { Means } from "./keep";
import { ASK_AGAIN, isOfRecord, isWhole, keep } from "./keep";

// A server may vary its answer by who asks; a file is the same for all who ask here.
const WHOEVER_ASKS: CacheQueryOptions = { ignoreVary: true };

/** Everything else goes its way untouched: other sites, other folders, what is sent. */
export const isOurs = (
  { method, url }: Pick<Request, "method" | "url">,
  { scope }: Pick<Means, "scope">,
): boolean => method === "GET" && url.startsWith(scope);

/**
 * Rejects as the network does where there is neither network nor copy.
 * @param hold keeps the worker awake until the copy is put away
 */
export async function answerTo(
  request: Request,
  means: Means,
  hold: (work: Promise<unknown>) => void,
): Promise<Response> {
  const { url } = request;
  try {
    const answer = await means.fetch(request, isOfRecord(url, means) ? ASK_AGAIN : undefined);
    // A copy that finds no room is no reason to withhold the answer.
    if (isWhole(answer)) hold(keep(url, answer.clone(), means).catch(() => {}));
    return answer;
  } catch (failure) {
    const kept = await keptFor(request, means);
    if (kept) return kept;
    throw failure;
  }
}

async function keptFor({ url, mode }: Request, means: Means): Promise<Response | undefined> {
  const copies = await means.copies();
  const addresses = mode === "navigate" && isPage(url, means) ? [url, means.scope] : [url];
  for (const address of addresses) {
    // A page of the next build may be open while this worker still answers for it: its files are among that build's copies.
    const kept =
      (await copies.match(address, WHOEVER_ASKS)) ?? (await means.allCopies.match(address, WHOEVER_ASKS));
    if (kept) return kept;
  }
  return undefined;
}

/** The explorer itself, by whichever of its names. */
function isPage(url: string, { scope }: Means): boolean {
  const { origin, pathname } = new URL(url);
  return [scope, `${scope}index.html`].includes(origin + pathname);
}
