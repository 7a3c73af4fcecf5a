import type { Theme } from "./options";
import { optionMeant } from "./options";
import { urlIn } from "./url-in";

export interface FrameAddress {
  /** Of the folder of the explorer, or of its page; what its own query says stays. */
  readonly base: string;
  /** The origin of the page around the frame; an empty text where none shall talk with it. */
  readonly hostOrigin: string;
  /** Comma-separated; null for the usual ones. */
  readonly parts: string | null;
  readonly theme: Theme;
  /** Of the address after `#`, by their names. */
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Where the explorer lies, by what an editor of a page wrote; null where that is no address of a page. `javascript:` would run
 * in the page around the frame, and `data:` show in it whatever it says.
 * @example explorerBaseOf("../map/", "https://intranet.example/news/") // "https://intranet.example/map/"
 */
export function explorerBaseOf(src: string, pageAddress: string): string | null {
  const { protocol, href } = urlIn(src, pageAddress) ?? { protocol: "", href: "" };
  // A page on a drive may have the explorer beside it.
  return /^https?:$/.test(protocol) || (protocol === "file:" && pageAddress.startsWith("file:"))
    ? href
    : null;
}

/** Whether a page would be framed in itself, and so without end. */
export const isSamePage = (base: string, pageAddress: string): boolean =>
  withoutQuery(pageOf(base)) === withoutQuery(pageOf(pageAddress));

const withoutQuery = (address: string): string => address.replace(/\?.*/, "");

/** @example "https://intranet.example/explorer/index.html?embed=1&host=https://intranet.example#period=2011" */
export function frameAddressOf({ base, hostOrigin, parts, theme, parameters }: FrameAddress): string {
  const page = new URL(pageOf(base));
  page.searchParams.set("embed", "1");
  // Without an origin, as in a file, there is nobody to talk to safely.
  if (/^https?:/.test(hostOrigin)) page.searchParams.set("host", hostOrigin);
  if (parts !== null) page.searchParams.set("parts", parts);
  if (theme !== "auto") page.searchParams.set("theme", theme);
  return addressIn(page, new URLSearchParams(parameters).toString());
}

/** The page itself, at an address: what others added to its query stays, what made it a frame goes. */
export function pageAddressOf(base: string, hash: string): string {
  const page = new URL(base);
  for (const name of [...page.searchParams.keys()])
    if (optionMeant(name) !== undefined) page.searchParams.delete(name);
  return addressIn(page, hash);
}

function addressIn(page: URL, hash: string): string {
  page.hash = hash;
  return page.href.replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/");
}

/** A folder may have no page by default, so its page is named. */
function pageOf(base: string): string {
  const page = new URL(pageAddressOf(base, ""));
  const [last = ""] = page.pathname.split("/").slice(-1);
  if (!last.includes(".")) page.pathname += last === "" ? "index.html" : "/index.html";
  return page.href;
}
