/** What the service worker keeps before anybody asks for it, so that one visit is enough to open the explorer without a network. */
import { filesOfBuild } from "./address";
import type { Means } from "./copies";
import { foundInstead } from "./genuine";
import { AFRESH, ASK_AGAIN, keepIfAsBuilt } from "./keep";
import { keepRecord } from "./keep-record";

/**
 * Keeps a copy of every file of the build, and of the record, where it is not opened area by area. Rejects when a file of the build cannot be had as it was built,
 * as half an explorer is none: the browser tries again at the next visit. The record may be gone or broken, as it can be
 * replaced without a build; but where a page stands in its place, somebody has to log in first.
 */
export async function keepAll(means: Means): Promise<void> {
  const record = means.byArea ? [] : [keepRecord(means)];
  await Promise.all([...filesOfBuild(means).map(([address]) => keepFile(address, means)), ...record]);
}

async function keepFile(address: string, means: Means): Promise<void> {
  if (await keepIfAsBuilt(address, await means.fetch(address, ASK_AGAIN), means)) return;
  const answer = await means.fetch(address, AFRESH);
  if (await keepIfAsBuilt(address, answer, means)) return;
  throw new Error(`Expected the file ${address} as it was built; found ${foundInstead(answer)}`);
}
