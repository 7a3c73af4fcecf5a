import type { Theme } from "./options";

export interface FrameAddress {
  /** Of the folder of the explorer, or of its one file. */
  readonly base: string;
  /** The origin of the page around the frame. */
  readonly hostOrigin: string;
  /** Comma-separated; null for the usual ones. */
  readonly parts: string | null;
  readonly theme: Theme;
  /** Of the address after `#`, by their names. */
  readonly place: Readonly<Record<string, string>>;
}

/** @example "https://intranet.example/explorer/index.html?embed=1&host=https://intranet.example#period=2011" */
export function frameAddressOf({ base, hostOrigin, parts, theme, place }: FrameAddress): string {
  const page = /\.(html?|aspx)$/.test(new URL(base).pathname)
    ? base
    : new URL("index.html", withSlash(base)).href;
  const options = new URLSearchParams({ embed: "1" });
  // Without an origin, as in a file, there is nobody to talk to safely.
  if (/^https?:/.test(hostOrigin)) options.set("host", hostOrigin);
  if (parts !== null) options.set("parts", parts);
  if (theme !== "auto") options.set("theme", theme);
  const shown = new URLSearchParams(place).toString();
  const address = `${page}?${options}${shown && `#${shown}`}`;
  return address.replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/");
}

const withSlash = (folder: string): string => (folder.endsWith("/") ? folder : `${folder}/`);
