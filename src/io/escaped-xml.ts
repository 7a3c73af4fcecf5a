/** Characters that XML 1.0 does not allow, whichever way they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: just these are sought
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** @example escapedXml('"A" & <B>') // "&quot;A&quot; &amp; &lt;B&gt;" */
export const escapedXml = (text: string): string =>
  text
    .replace(NOT_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Of an attribute: what breaks a line in it would be read as a space. */
export const escapedAttribute = (text: string): string =>
  escapedXml(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
