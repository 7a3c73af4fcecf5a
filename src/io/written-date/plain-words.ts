/** A date text as it was typed, in the one form that the patterns know: small letters, one space, no commas, no weekdays. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/[‘’'\u00a0]/g, (mark) => (mark === "\u00a0" ? " " : ""))
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/g, " ")
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .replace(/\b(?:the|of|in|dated|as at|on(?! or))\b/g, " ")
    .replace(/[,;]/g, " ")
    .replace(/([a-z])\./g, "$1 ")
    .replace(/\s+/g, " ")
    .trim();
