/** Puts a text on the clipboard, with its marked-up form beside it; false where the browser does not allow it. */
export async function copyRich(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([itemOf(text, html)]);
    return true;
  } catch {
    return false;
  }
}

const itemOf = (text: string, html: string): ClipboardItem =>
  new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
