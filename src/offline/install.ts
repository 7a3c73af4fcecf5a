/** What the service worker keeps before anybody asks for it, so that one visit is enough to open the explorer without a network. */
import { filesOfBuild, manifestOf } from "./address";
import type { Means } from "./copies";
import { foundInstead, isPage } from "./genuine";
import { AFRESH, ASK_AGAIN, keepIfAsBuilt } from "./keep";
import { addPart, beginReading, isComplete, keepReading } from "./reading";

/**
 * Keeps a copy of every file of the build, and of the record. Rejects when a file of the build cannot be had as it was built,
 * as half an explorer is none: the browser tries again at the next visit. The record may be gone or broken, as it can be
 * replaced without a build; but where a page stands in its place, somebody has to log in first.
 */
export async function keepAll(means: Means): Promise<void> {
  await Promise.all([...filesOfBuild(means).map(([address]) => keepFile(address, means)), keepRecord(means)]);
}

async function keepFile(address: string, means: Means): Promise<void> {
  if (await keepIfAsBuilt(address, await means.fetch(address, ASK_AGAIN), means)) return;
  const answer = await means.fetch(address, AFRESH);
  if (await keepIfAsBuilt(address, answer, means)) return;
  throw new Error(`Expected the file ${address} as it was built; found ${foundInstead(answer)}`);
}

async function keepRecord(means: Means): Promise<void> {
  const reading = await beginReading(await fetchOfRecord(manifestOf(means), means), means);
  if (!reading) return;
  const addresses = [...reading.parts.keys()];
  await Promise.all(
    addresses.map(async (address) => addPart(reading, address, await fetchOfRecord(address, means))),
  );
  if (isComplete(reading)) await keepReading(reading, means);
}

async function fetchOfRecord(address: string, means: Means): Promise<Response> {
  const answer = await means.fetch(address, ASK_AGAIN);
  if (!answer.redirected && !(answer.ok && isPage(answer))) return answer;
  throw new Error(`Expected the file ${address} of the record; found ${foundInstead(answer)}`);
}
