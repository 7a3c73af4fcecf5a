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

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  pound: "£",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
};

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) =>
    name === undefined
      ? letter(decimal ? Number(decimal) : Number.parseInt(hex, 16))
      : (ENTITIES[name] ?? whole),
  );

const letter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
