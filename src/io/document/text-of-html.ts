import { withoutEntities } from "../without-entities";

/**
 * A web page as text, a line for each of its paragraphs. Its tags are taken off by their signs: nothing of a foreign page is
 * made an element of this one, so that nothing in it can run.
 */
export const textOfHtml = (html: string): string =>
  withoutEntities(
    html
      .replace(/<!--[\s\S]*?-->|<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, "")
      .replace(/\s+/g, " ")
      .replace(
        /<(?:br|\/?(?:p|div|h[1-6]|li|tr|table|section|article|ul|ol|dt|dd|blockquote))\b[^>]*>/gi,
        "\n",
      )
      .replace(/<[^>]*>/g, ""),
  )
    .replace(/ *\n\s*/g, "\n")
    .trim();

/** Told by its beginning: a text that speaks of tags is none. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(text);
