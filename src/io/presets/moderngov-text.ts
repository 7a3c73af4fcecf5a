const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi;

/** The service escapes its texts for HTML and then once more for XML. @example unescaped("Children&#39;s") // "Children's" */
export const unescaped = (text: string): string =>
  text.replace(ENTITY, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
