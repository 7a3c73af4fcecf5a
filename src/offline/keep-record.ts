import { manifestOf } from "./address";
import type { Means } from "./copies";
import { foundInstead, isPage } from "./genuine";
import { ASK_AGAIN } from "./keep";
import { addPart, beginReading, isComplete, keepReading } from "./reading";

/**
 * Reads the record as a page would, and keeps it if it is whole. Rejects where nobody answers, and where a page stands in the place
 * of one of its files.
 */
export async function keepRecord(means: Means): Promise<void> {
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
