/**
 * What the service worker answers (W3C Service Workers): the network first, so that a new record is shown wherever there is a
 * network; without one, or with one that is too slow, the copy that was kept. For what never changes, the copy first.
 */
import {
  addressOf,
  digestOf,
  isFileOfExplorer,
  isOfOtherBuild,
  isOfRecord,
  isOfThisBuild,
  markIn,
  neverChanges,
} from "./address";
import { answerOfArea } from "./answer-area";
import { answerOfRecord } from "./answer-record";
import type { Means } from "./copies";
import { isPage, isWhole } from "./genuine";
import { answerInTime } from "./in-time";
import { AFRESH, ASK_AGAIN, keepIfAsBuilt, keptFor } from "./keep";
import type { Visit } from "./visit";

/** Everything else goes its way untouched: other sites, other files that lie in the folder, what is sent. */
export const isOurs = (
  { method, url }: Pick<Request, "method" | "url">,
  means: Pick<Means, "scope" | "files">,
): boolean => method === "GET" && isFileOfExplorer(addressOf(url, means), means);

/** The answer to a request that is ours. Rejects as the network does where there is neither network nor copy. */
export function answerTo(request: Request, means: Means, visit: Visit): Promise<Response> {
  const address = addressOf(request.url, means);
  if (markIn(address, means) !== undefined) return answerOfArea(request, address, means, visit);
  if (isOfRecord(address, means)) return answerOfRecord(request, address, means, visit);
  const answer = neverChanges(address, means) || isOfThisBuild(request.url, means) ? copyFirst : networkFirst;
  return answer(request, address, means, visit);
}

async function copyFirst(request: Request, address: string, means: Means, visit: Visit): Promise<Response> {
  const kept = await keptFor(address, means).catch(() => undefined);
  if (kept) return kept;
  const answer = await means.fetch(request);
  if (digestOf(address, means) === undefined) return answer;
  if (await keepIfAsBuilt(address, answer.clone(), means).catch(noRoom)) return answer;
  const fresh = await means.fetch(request, AFRESH);
  visit.hold(keepIfAsBuilt(address, fresh.clone(), means).catch(noRoom));
  return fresh;
}

async function networkFirst(
  request: Request,
  address: string,
  means: Means,
  visit: Visit,
): Promise<Response> {
  const copy = () => keptFor(address, means);
  const coming = fetchKept(request, address, means, visit);
  if (!isOfOtherBuild(request.url, means)) return answerInTime(coming, copy, means, visit);
  // The page of another build goes with its scripts alone, if there is a network at all.
  return coming.catch(async () => (await copy()) ?? coming);
}

async function fetchKept(request: Request, address: string, means: Means, visit: Visit): Promise<Response> {
  const answer = await means.fetch(request, ASK_AGAIN);
  // The page of the next build, or the one where one has to log in: the reader is led there either way.
  if (address !== means.scope && !(isWhole(answer) && !isPage(answer)))
    return (await keptFor(address, means)) ?? answer;
  visit.hold(keepIfAsBuilt(address, answer.clone(), means).catch(noRoom));
  return answer;
}

/** A copy that finds no room is no reason to withhold the answer. */
const noRoom = (): boolean => true;
