/**
 * The text of a story: paragraphs in which names and citations lead to an address of the explorer, written as Markdown writes links,
 * `[RECAP](#view=structure&period=2011&select=recap)`. Nothing else of Markdown is understood in it: what is written is shown.
 */

/** Words that lead somewhere. */
export interface InlineLink {
  readonly text: string;
  /** The part of an address after `#`. */
  readonly address: string;
}
export type Inline = string | InlineLink;

/** An address has no brackets and no spaces: they are written as "%28" and the like. */
const LINK = /\[((?:[^[\]\\]|\\.)+)\]\(#([^()\s]+)\)/g;

/** @example inlineOf("See [RECAP](#select=recap).") // ["See ", { text: "RECAP", address: "select=recap" }, "."] */
export function inlineOf(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const { 0: whole, 1: words = "", 2: address = "", index } of text.matchAll(LINK)) {
    if (index > end) parts.push(unescaped(text.slice(end, index)));
    parts.push({ text: unescaped(words), address });
    end = index + whole.length;
  }
  if (end < text.length) parts.push(unescaped(text.slice(end)));
  return parts;
}

export const inlineText = (parts: readonly Inline[]): string =>
  parts
    .map((part) => (typeof part === "string" ? escaped(part) : `[${escaped(part.text)}](#${part.address})`))
    .join("");

/** What is read of it, without its links. */
export const plainText = (text: string): string =>
  inlineOf(text)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");

/** @example paragraphsOf("One.\n\nTwo.") // ["One.", "Two."] */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");

const escaped = (text: string): string => text.replace(/[\\[\]]/g, "\\$&");
const unescaped = (text: string): string => text.replace(/\\([\\[\]])/g, "$1");
