/** What HOSTING.md promises of every answer, looked at without a browser. */

/** One of each kind of file; the last is not there. */
const KINDS = [
  "",
  "index.html",
  "data/record.json",
  "assets/explorer.css",
  "sw.js",
  "embed.js",
  "missing.html",
];
const GZIPPED = /\.(js|json|css)$/;

/** @type {Readonly<Record<string, string>>} */
const EXPECTED = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-cache",
};

/** @param {string} base of the explorer, with a slash at its end @returns {Promise<readonly string[]>} each with what was expected and what was found */
export async function wrongHeaders(base) {
  const answers = await Promise.all(KINDS.map((path) => fetch(new URL(path, base))));
  return answers.flatMap(({ headers, url }) => {
    const expected = { ...EXPECTED, "content-security-policy": policyOf(base) };
    const isCompressed = !GZIPPED.test(url) || headers.get("content-encoding") === "gzip";
    return [
      ...Object.entries(expected)
        .filter(([name, value]) => headers.get(name) !== value)
        .map(([name, value]) => `Expected ${name}: ${value} at ${url}; found ${headers.get(name)}`),
      ...(isCompressed ? [] : [`Expected ${url} compressed; found it as it is`]),
    ];
  });
}

/** In tests the pages around the frame are on this machine. @param {string} base */
const policyOf = (base) =>
  `default-src 'self' ${new URL(base).origin}; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self' http://localhost:* http://127.0.0.1:*`;
