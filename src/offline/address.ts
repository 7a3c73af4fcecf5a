import type { Means } from "./copies";

/** The address of the folder of the record, beside the page. */
export const recordFolder = ({ scope }: Pick<Means, "scope">): string => `${scope}data/`;

/** Of the file that names the others of the record. */
export const manifestOf = (means: Pick<Means, "scope">): string => `${recordFolder(means)}record.json`;

export const isOfRecord = (address: string, means: Pick<Means, "scope">): boolean =>
  address.startsWith(recordFolder(means)) && address.endsWith(".json");

/**
 * Without query and fragment, which make no other file; the page by the address of its folder.
 * @example addressOf("https://a.gov.uk/map/index.html?embed=1", means) // "https://a.gov.uk/map/"
 */
export function addressOf(url: string, { scope }: Pick<Means, "scope">): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address === `${scope}index.html` ? scope : address;
}

/** The addresses of the files of the build, each with its digest. */
export const filesOfBuild = ({ scope, files }: Pick<Means, "scope" | "files">): readonly [string, string][] =>
  [...files].map(([name, digest]) => [new URL(name, scope).href, digest]);

/** Of a file of this build; undefined for every other. */
export const digestOf = (address: string, means: Pick<Means, "scope" | "files">): string | undefined =>
  means.files.get(address === means.scope ? "./" : address.slice(means.scope.length));

/**
 * Parts whose names hold a digest of their content, of whichever build.
 * @example neverChanges("https://a.gov.uk/map/assets/index-DqZG-DTx.js", means) // true
 */
export const neverChanges = (address: string, { scope }: Pick<Means, "scope">): boolean =>
  address.startsWith(`${scope}assets/`) && /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(address);

/**
 * The mark by which an area of a large record is named, or the list of them: src/io/cut/area-list.ts; undefined for every other file.
 * @example markIn("https://a.gov.uk/map/data/areas/1f0c9a7d55e2b384.json", means) // "1f0c9a7d55e2b384"
 */
export const markIn = (address: string, means: Pick<Means, "scope">): string | undefined =>
  address.startsWith(recordFolder(means))
    ? /^areas\/([0-9a-f]{16})\.json$/.exec(address.slice(recordFolder(means).length))?.[1]
    : undefined;

/**
 * What a page asks for by the digest of its content, as the build writes it after "?": then the file of this build, and no other, is
 * what is asked for.
 * @example isOfThisBuild("https://a.gov.uk/map/start.js?1f0c9a7d55e2b384", means)
 */
export const isOfThisBuild = (url: string, means: Pick<Means, "scope" | "files">): boolean =>
  versionIn(url) !== undefined &&
  versionIn(url) === digestOf(addressOf(url, means), means)?.slice(0, VERSION_LENGTH);

export const isOfOtherBuild = (url: string, means: Pick<Means, "scope" | "files">): boolean =>
  versionIn(url) !== undefined && !isOfThisBuild(url, means);

const VERSION_LENGTH = 16;
const versionIn = (url: string): string | undefined => /^\?([0-9a-f]{16})$/.exec(new URL(url).search)?.[1];

/** Of the build, of the record, or a part of another build, whose page may still or already be open. */
export const isFileOfExplorer = (address: string, means: Pick<Means, "scope" | "files">): boolean =>
  address.startsWith(means.scope) &&
  (digestOf(address, means) !== undefined || isOfRecord(address, means) || neverChanges(address, means));
