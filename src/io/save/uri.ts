/** A URI as RFC 3986 has it, with its scheme. */
const URI = /^[a-z][a-z0-9+.-]*:([\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})+$/i;

export const isUri = (value: unknown): value is string => typeof value === "string" && URI.test(value);
