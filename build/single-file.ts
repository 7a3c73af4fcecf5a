interface Parts {
  /** The page as it is written for development. */
  readonly page: string;
  readonly styles: string;
  /** Base64 of a PNG. */
  readonly icon: string;
  /** In the order in which they run. */
  readonly scripts: readonly string[];
  /** The notices of what is inside, to go wherever the file goes. */
  readonly licences: string;
}

/** One page with everything inside, for a shared drive or a mail: it fetches nothing. */
export function singleFile({ page, styles, icon, scripts, licences }: Parts): string {
  const inline = scripts.map((script) => `<script>${asInPage(script)}</script>`).join("\n");
  // No script by its type, it runs nowhere, and is not shown.
  const notices = `<script type="text/plain" id="licences">\n${asInPage(licences)}</script>`;
  return replaceOnce(
    replaceOnce(
      replaceOnce(page, /<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/png;base64,${icon}" />`),
      "</head>",
      `<style>${styles}</style>\n  </head>`,
    ),
    /<script type="module"[^>]*><\/script>/,
    `${inline}\n${notices}`,
  );
}

/**
 * In a string, a template or a regular expression of a script they mean the same; in a page the first would end the script, and
 * the second would hide its end. A minified script has neither outside of these.
 */
const asInPage = (script: string): string =>
  script.replace(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\x21--");

function replaceOnce(text: string, part: string | RegExp, by: string): string {
  if (text.search(part) < 0) throw new Error(`Expected ${part} in the page; found none`);
  // By a function: "$" in a script stands for itself.
  return text.replace(part, () => by);
}
