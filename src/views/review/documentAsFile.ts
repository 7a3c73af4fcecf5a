import { escapedHtml } from "../../lineage/comparison-report";

/** A page of its own: what is on the screen, with the styles that it needs, and nothing that it would have to fetch. */
export function documentAsFile(title: string, article: HTMLElement): string {
  const styles = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText);
  const copy = article.cloneNode(true) as HTMLElement;
  // Links lead into the explorer, which is not in the file.
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  return [
    "<!doctype html>",
    `<html lang="en-GB"><head><meta charset="utf-8"><title>${escapedHtml(title)}</title>`,
    `<style>${styles.join("\n")}</style></head>`,
    `<body>${copy.outerHTML}</body></html>`,
  ].join("\n");
}
