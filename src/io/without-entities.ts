/** The entities of HTML by their names: those that everybody writes, and those of typography. */
const NAMED: Readonly<Record<string, string>> = {
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
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi;

/** What is escaped for HTML, as it is read; an entity that is not known stays. @example withoutEntities("Children&#39;s") // "Children's" */
export const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal, hexadecimal, name) =>
    name === undefined
      ? letter(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal))
      : (NAMED[String(name).toLowerCase()] ?? whole),
  );

const letter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
