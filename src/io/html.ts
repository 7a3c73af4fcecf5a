/** @example escapedHtml("A & <b>") // "A &amp; &lt;b&gt;" */
export const escapedHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
