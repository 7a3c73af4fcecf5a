import { fetchBytes } from "../io/fetch-bytes";
import { FetchFailure } from "../views/later/fetch-failure";

/**
 * Imports a part of the explorer once all its files have come. An `import()` alone is not to be trusted: it waits without end
 * where a server never answers, some browsers remember for as long as the page is open that it failed (whatwg/html#6768), and
 * none tells why. In the built page, it stands in the place of Vite's own loader of parts: see build/fetched-parts.ts.
 *
 * @param files of the part and of what it imports, relative to the file that imports it
 * @throws FetchFailure when a file cannot be had; the next call tries again
 */
export async function importFetched<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
  importer: string = document.baseURI,
): Promise<Module> {
  await Promise.all(files.map((file) => fetchScript(new URL(file, importer))));
  return load();
}

const fetched = new Set<string>();

async function fetchScript(address: URL): Promise<void> {
  if (fetched.has(address.href) || isOfStart(address)) return;
  const { response } = await fetchBytes(address).catch((error: Error) => {
    throw new FetchFailure(`The server does not answer (${error.message})`, false);
  });
  if (isGone(response)) throw new FetchFailure("The server no longer has it", true);
  if (!response.ok) throw new FetchFailure(`The server answers with the error ${response.status}`, false);
  fetched.add(address.href);
}

/** What the start script fetched is there: without it, nothing of this would run. */
const isOfStart = ({ href }: URL): boolean =>
  [...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")].some(
    (link) => link.href === href,
  ) || [...document.scripts].some(({ src }) => src === href);

/** Many servers answer with a page, and status 200, for what they do not have. */
const isGone = ({ status, headers }: Response): boolean =>
  status === 404 || status === 410 || /html/i.test(headers.get("Content-Type") ?? "");
