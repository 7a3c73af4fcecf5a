import { escapedHtml } from "../../io/html";

/**
 * A page of its own: what is on the screen, with the styles that it needs, and nothing that it would have to fetch. Null where the
 * page may not read its own styles, as in a frame without an origin.
 */
export function documentAsFile(title: string, article: HTMLElement): string | null {
  const styles = stylesOfPage();
  if (!styles) return null;
  const copy = article.cloneNode(true) as HTMLElement;
  // Links into the explorer, and what it explains on demand, are not in the file.
  for (const live of copy.querySelectorAll("a:not([target]), button")) live.replaceWith(...live.childNodes);
  return [
    "<!doctype html>",
    `<html lang="en-GB"><head><meta charset="utf-8"><title>${escapedHtml(title)}</title>`,
    `<style>${styles.join("\n")}</style></head>`,
    `<body>${copy.outerHTML}</body></html>`,
  ].join("\n");
}

function stylesOfPage(): readonly string[] | null {
  try {
    return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
  } catch {
    return null;
  }
}
