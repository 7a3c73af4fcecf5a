/** What the service worker answers for a file of the record. */
import { manifestOf } from "./address";
import type { Means } from "./copies";
import { answerInTime } from "./in-time";
import { ASK_AGAIN } from "./keep";
import { keepRecord } from "./keep-record";
import { addPart, beginReading, isComplete, keepReading, keptOfRecord } from "./reading";
import type { Visit } from "./visit";

/**
 * The network's answer, whatever it is, as the page tells what is wrong with it; where none comes, or none in time, the copy. A
 * page that got some files from there and some from here asks again for all from here, by `only-if-cached`.
 */
export async function answerOfRecord(
  request: Request,
  address: string,
  means: Means,
  visit: Visit,
): Promise<Response> {
  if (request.cache === "only-if-cached") return (await keptOfRecord(address, means)) ?? Response.error();
  const coming = fetchNoted(request, address, means, visit);
  const copy = (): Promise<Response | undefined> => {
    if (address === manifestOf(means)) visit.hold(keepLate(coming, means).catch(() => {}));
    return keptOfRecord(address, means);
  };
  return answerInTime(coming, copy, means, visit);
}

async function fetchNoted(request: Request, address: string, means: Means, visit: Visit): Promise<Response> {
  try {
    const answer = await means.fetch(request, ASK_AGAIN);
    // Not held alone: the page asks for the parts as soon as it has the manifest.
    if (address === manifestOf(means)) await noteManifest(answer, means, visit);
    visit.hold(notePart(address, answer.clone(), means, visit).catch(() => {}));
    return answer;
  } catch (failure) {
    visit.readings.delete(visit.client);
    throw failure;
  }
}

/** A page that has an old manifest asks for the parts of that. So that slow is not old for ever, the new record is kept for the next visit. */
const keepLate = async (manifest: Promise<Response>, means: Means): Promise<void> => {
  await manifest;
  await keepRecord(means);
};

async function noteManifest(answer: Response, means: Means, { client, readings }: Visit): Promise<void> {
  const reading = await beginReading(answer, means);
  if (reading) readings.set(client, reading);
  else readings.delete(client);
}

async function notePart(address: string, answer: Response, means: Means, visit: Visit): Promise<void> {
  const reading = visit.readings.get(visit.client);
  if (!reading) return;
  await addPart(reading, address, answer);
  if (isComplete(reading) && visit.readings.delete(visit.client)) await keepReading(reading, means);
}
