/**
 * Copies of the record. It may be replaced without a build, so that nobody knows digests of its files: they are kept as they
 * were read together, manifest and all parts, or not at all. Each reading has a cache of its own, in which the manifest is put
 * last: one that was broken off has none, and counts for nothing.
 */
import { readJson } from "../io/json";
import { isOfRecord, manifestOf, recordFolder } from "./address";
import type { Means } from "./copies";
import { readingName, readingNames, WHOEVER_ASKS } from "./copies";
import { isPage, isWhole } from "./genuine";

/** On a kept file of the record: when its reading began, as an ISO 8601 date-time in UTC. */
export const KEPT_SINCE = "X-Partnership-Explorer-Kept";

export interface Reading {
  readonly since: string;
  readonly manifest: Response;
  /** The addresses of the parts; those that have not come yet with null. */
  readonly parts: Map<string, Response | null>;
}

/** Begins one with an answer for the manifest, of which it uses up nothing; null where that is no manifest. */
export async function beginReading(manifest: Response, means: Means): Promise<Reading | null> {
  const named = pathsIn(await contentOf(manifest));
  if (!named) return null;
  const folder = recordFolder(means);
  const addresses = named.flatMap((path) => addressesIn(path, folder));
  const parts = addresses
    .filter((address) => isOfRecord(address, means))
    .map((address) => [address, null] as const);
  return { since: means.now(), manifest: manifest.clone(), parts: new Map(parts) };
}

/** None where the path is none: browsers know `URL.canParse` only since 2023. */
function addressesIn(path: string, folder: string): readonly string[] {
  try {
    return [new URL(path, folder).href];
  } catch {
    return [];
  }
}

/** Adds what can be a part of the record and is named; of the answer, it uses up nothing. */
export async function addPart({ parts }: Reading, address: string, answer: Response): Promise<void> {
  const content = await contentOf(answer);
  if (typeof content === "object" && content !== null && parts.has(address))
    parts.set(address, answer.clone());
}

export const isComplete = ({ parts }: Reading): boolean => [...parts.values()].every((part) => part !== null);

/** What a JSON file says, read as the page will read it; undefined where the answer is none. */
async function contentOf(answer: Response): Promise<unknown> {
  if (!isWhole(answer) || isPage(answer)) return undefined;
  const read = readJson(new Uint8Array(await answer.clone().arrayBuffer()));
  return "content" in read ? read.content : undefined;
}

/** Whoever reads the record checks it: here, only what is a manifest at all is told from what is none. */
function pathsIn(manifest: unknown): readonly string[] | null {
  const parts: unknown = (manifest as { readonly parts?: unknown } | null | undefined)?.parts;
  if (!Array.isArray(parts)) return null;
  return parts
    .map((part: { readonly path?: unknown } | null) => part?.path)
    .filter((path) => typeof path === "string");
}

/** Puts a complete reading away, in the place of older ones. Rejects where there is no room. */
export async function keepReading({ since, manifest, parts }: Reading, means: Means): Promise<void> {
  const { caches, scope } = means;
  const name = readingName(scope, since);
  const copies = await caches.open(name);
  const answers = [...parts].flatMap(([address, answer]) => (answer ? [[address, answer] as const] : []));
  await Promise.all(
    answers.map(async ([address, answer]) => copies.put(address, await dated(answer, since))),
  );
  await copies.put(manifestOf(means), await dated(manifest, since));
  const older = readingNames(await caches.keys(), scope).filter((each) => each < name);
  await Promise.all(older.map((each) => caches.delete(each)));
}

/** A new answer, since the headers of one that was fetched cannot be changed. */
export async function dated(answer: Response, since: string): Promise<Response> {
  const { status, statusText, headers } = answer;
  const named = new Headers(headers);
  named.set(KEPT_SINCE, since);
  return new Response(await answer.clone().arrayBuffer(), { status, statusText, headers: named });
}

/** The copy of a file of the record, of the latest whole reading. */
export async function keptOfRecord(address: string, means: Means): Promise<Response | undefined> {
  for (const name of readingNames(await means.caches.keys(), means.scope)) {
    const copies = await means.caches.open(name);
    if (await copies.match(manifestOf(means), WHOEVER_ASKS)) return copies.match(address, WHOEVER_ASKS);
  }
  return undefined;
}
