/** What the service worker answers for a file of the record. */
import { manifestOf } from "./address";
import type { Means } from "./copies";
import { ASK_AGAIN } from "./keep";
import type { Reading } from "./reading";
import { addPart, beginReading, isComplete, keepReading, keptOfRecord } from "./reading";

/** The page that asks, and what the worker holds for it. */
export interface Visit {
  /** The browser's name for the page. */
  readonly client: string;
  /** Of each page, the reading of the record that is on its way to it. A worker that is stopped forgets them: they are not kept. */
  readonly readings: Map<string, Reading>;
  /** Keeps the worker awake until the work is done. */
  readonly hold: (work: Promise<unknown>) => void;
}

/**
 * The network's answer, whatever it is, as the page tells what is wrong with it; without a network the copy. A page that got
 * some files from there and some from here asks again for all from here, by `only-if-cached`.
 */
export async function answerOfRecord(
  request: Request,
  address: string,
  means: Means,
  visit: Visit,
): Promise<Response> {
  if (request.cache === "only-if-cached") return (await keptOfRecord(address, means)) ?? Response.error();
  try {
    const answer = await means.fetch(request, ASK_AGAIN);
    // Not held alone: the page asks for the parts as soon as it has the manifest.
    if (address === manifestOf(means)) await noteManifest(answer, means, visit);
    visit.hold(notePart(address, answer.clone(), means, visit).catch(() => {}));
    return answer;
  } catch (failure) {
    visit.readings.delete(visit.client);
    const kept = await keptOfRecord(address, means);
    if (kept) return kept;
    throw failure;
  }
}

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
