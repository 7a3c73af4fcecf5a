/** Copies of the files of the build: none is put away or given out that is not as it was built. */
import { digestOf } from "./address";
import type { Means } from "./copies";
import { copiesName, WHOEVER_ASKS } from "./copies";
import { isAsBuilt, isPage } from "./genuine";

// The browser's own store does not know that a copy of it is old: the server is asked whether it has a newer one.
export const ASK_AGAIN: RequestInit = { cache: "no-cache" };
/** Past the browser's own store, which may hold for a year what a login page answered. */
export const AFRESH: RequestInit = { cache: "reload" };

const copiesOf = ({ caches, scope, build }: Means) => caches.open(copiesName(scope, build));

/** Puts a copy of the answer away, if it is the file; tells whether it is. Rejects where there is no room. */
export async function keepIfAsBuilt(address: string, answer: Response, means: Means): Promise<boolean> {
  const copy = answer.clone();
  if (!(await isAsBuilt(address, answer, means))) return false;
  await (await copiesOf(means)).put(address, copy);
  return true;
}

/** The copy of a file; undefined where there is none. One that is not as it was built is dropped. */
export async function keptFor(address: string, means: Means): Promise<Response | undefined> {
  const copies = await copiesOf(means);
  const own = await copies.match(address, WHOEVER_ASKS);
  if (own && (await isAsBuilt(address, own.clone(), means))) return own;
  if (own) await copies.delete(address);
  return keptElsewhere(address, means);
}

/** A page of the next build may be open while this worker still answers for it: its files are among that build's copies. */
async function keptElsewhere(address: string, means: Means): Promise<Response | undefined> {
  const kept = await means.caches.match(address, WHOEVER_ASKS);
  if (!kept) return undefined;
  const isFile =
    digestOf(address, means) === undefined ? !isPage(kept) : await isAsBuilt(address, kept.clone(), means);
  return isFile ? kept : undefined;
}
