/** The whole explorer with its record in one page, which fetches nothing: as it is built, and as the page makes it of itself. */
import { pageTitle } from "../../words/page-title";
import { escapedHtml } from "../html";
import { ONE_FILE_IDS } from "./one-file-ids";

export interface OneFileParts {
  /** The page as it is written for development. */
  readonly page: string;
  readonly styles: string;
  /** The address of a picture, with the picture in it. */
  readonly icon: string;
  /** A script that brings the record: `recordScript`. */
  readonly record: string;
  /** The explorer as one classic script. */
  readonly explorer: string;
  /** The notices of what is inside, to go wherever the file goes. */
  readonly licences: string;
}

/** Whatever a record holds, the file asks nobody for anything: its own scripts and styles are in it. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${[
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")}" />`;

/** @throws Error that names what the page lacks */
export function oneFile({ page, styles, icon, record, explorer, licences }: OneFileParts): string {
  const scripts = [
    `<script id="${ONE_FILE_IDS.record}">${asInPage(record)}</script>`,
    `<script id="${ONE_FILE_IDS.explorer}">${asInPage(explorer)}</script>`,
    // No script by its type, it runs nowhere, and is not shown.
    `<script type="text/plain" id="${ONE_FILE_IDS.licences}">${asInPage(licences)}</script>`,
  ];
  const parts: readonly (readonly [place: RegExp, part: string])[] = [
    [/<meta charset="utf-8" \/>/, `<meta charset="utf-8" />\n    ${POLICY}`],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" href="${icon}" />`],
    [/<\/head>/, `<style id="${ONE_FILE_IDS.styles}">${styles}</style>\n  </head>`],
    [/<script type="module"[^>]*><\/script>/, scripts.join("\n")],
  ];
  return parts.reduce((text, [place, part]) => replaceOnce(text, place, part), page);
}

/**
 * The same file with another record in it, and named by it.
 * @param file as `oneFile` made it
 * @throws Error that names what the file lacks, where it is another
 */
export function withRecord(file: string, title: string, record: string): string {
  const named = replaceOnce(file, /<title>[^<]*<\/title>/, `<title>${escapedHtml(pageTitle(title))}</title>`);
  return replaceOnce(named, RECORD, `<script id="${ONE_FILE_IDS.record}">${record}</script>`);
}

/** No text of a record holds the sign that begins a tag, and no script stands before it. */
const RECORD = new RegExp(`<script id="${ONE_FILE_IDS.record}">[^<]*</script>`);

/**
 * In a string, a template or a regular expression of a script they mean the same; in a page the first would end the script, and
 * the second would hide its end. A minified script has neither outside of these.
 */
const asInPage = (script: string): string =>
  script.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\x21--");

function replaceOnce(text: string, place: RegExp, by: string): string {
  if (text.search(place) < 0) throw new Error(`Expected ${place} in the page; found none`);
  // By a function: "$" in a script stands for itself.
  return text.replace(place, () => by);
}
