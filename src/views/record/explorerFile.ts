import { fetchBytes } from "../../io/fetch-bytes";
import type { OneFileParts } from "../../io/save/one-file";
import { oneFile } from "../../io/save/one-file";
import { ONE_FILE_IDS } from "../../io/save/one-file-ids";

/** Of the one file, the page as it was written; null elsewhere. Put in by the build: see build/bundle.ts. */
declare const __PAGE__: string | null;

const NAME = "partnership-explorer.html";

/**
 * The explorer in one file: this page itself, made anew of its own parts, or else the file that lies beside it.
 * @throws Error whose message tells the reader why there is none, and what to do
 */
export async function explorerFile(): Promise<string> {
  const parts = ownParts(document);
  if (parts) return oneFile(parts);
  if (self.origin === "null") throw new Error(location.protocol === "file:" ? FROM_DRIVE : IN_FRAME);
  return fetchBeside(document.baseURI);
}

const FROM_DRIVE = `A page that was opened from a drive may not read the file beside it. Open ${NAME}, which lies in the same folder, and open your record there.`;
const IN_FRAME = "In this frame the explorer may not read its own files. Open it in a window of its own.";

/** Never from what the page has become: styles and marks of libraries, a theme and translated texts are no part of the file. */
export function ownParts(page: Document): OneFileParts | null {
  const textOf = (id: string): string | undefined => page.getElementById(id)?.textContent ?? undefined;
  const [styles, explorer, licences] = [
    ONE_FILE_IDS.styles,
    ONE_FILE_IDS.explorer,
    ONE_FILE_IDS.licences,
  ].map(textOf);
  const icon = page.querySelector("link[rel=icon]")?.getAttribute("href") ?? "";
  if (styles === undefined || explorer === undefined || licences === undefined || __PAGE__ === null)
    return null;
  return { page: __PAGE__, styles, icon, record: "", explorer, licences };
}

async function fetchBeside(base: string): Promise<string> {
  const answer = await fetchBytes(new URL(NAME, base), { cache: "no-cache" }).catch(() => null);
  if (!answer) throw new Error(`${NAME} could not be fetched: the server does not answer. ${INSTEAD}`);
  const { response, bytes } = answer;
  if (!response.ok)
    throw new Error(
      `${NAME} does not lie beside this page: the server answers ${response.status}. ${INSTEAD}`,
    );
  return new TextDecoder().decode(bytes);
}

const INSTEAD = "Try again with a network, or save in another form: nothing else is needed for those.";
