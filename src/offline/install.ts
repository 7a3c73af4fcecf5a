/** What the service worker keeps before anybody asks for it, so that one visit is enough to open the explorer without a network. */
import { isOfRecord, recordFolder } from "./address";
import type { Means } from "./copies";
import { ASK_AGAIN, isWhole, keep } from "./keep";

/**
 * Keeps a copy of every file of the build and of the record. Rejects when a file of the build cannot be had, as half an
 * explorer is none; a file of the record may be gone, and others be there, for a record can be replaced without a build.
 */
export async function keepAll(means: Means): Promise<void> {
  const ofBuild = means.files.map((file) => new URL(file, means.scope).href);
  const all = new Set([...ofBuild, ...(await partsOfRecord(means))]);
  await Promise.all([...all].map((address) => fetchAndKeep(address, means)));
}

async function fetchAndKeep(address: string, means: Means): Promise<void> {
  const answer = await means.fetch(address, ASK_AGAIN);
  if (isWhole(answer)) return keep(address, answer, means);
  const { redirected, status, url } = answer;
  if (isOfRecord(address, means) && !redirected) return;
  const found = redirected ? `a redirection to ${url}` : `the answer ${status}`;
  throw new Error(`Expected the file ${address} of the build; found ${found}`);
}

/** The addresses that the manifest of the record names; none where there is no manifest to be read. */
async function partsOfRecord(means: Means): Promise<readonly string[]> {
  const folder = recordFolder(means);
  const answer = await means.fetch(`${folder}record.json`, ASK_AGAIN);
  const manifest: unknown = isWhole(answer) ? await answer.json().catch(() => null) : null;
  return pathsIn(manifest)
    .filter((path) => URL.canParse(path, folder))
    .map((path) => new URL(path, folder).href)
    .filter((address) => isOfRecord(address, means));
}

/** Whoever reads the record checks it: here, what is no manifest just names nothing. */
function pathsIn(manifest: unknown): readonly string[] {
  const parts: unknown = (manifest as { readonly parts?: unknown } | null)?.parts;
  if (!Array.isArray(parts)) return [];
  return parts
    .map((part: { readonly path?: unknown } | null) => part?.path)
    .filter((path) => typeof path === "string");
}
