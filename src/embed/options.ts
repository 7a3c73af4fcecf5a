/** How a page is embedded, from the part of its address after `?`. What is shown there comes after `#`. */
import { nearestName } from "./nearest-name";
import { isOrigin } from "./origin";

/** What stands around the view, each to be left out. */
export const FRAME_PARTS = [
  "area",
  "search",
  "tabs",
  "legend",
  "sentence",
  "details",
  "timeline",
  "period",
  "record",
] as const;
export type FramePart = (typeof FRAME_PARTS)[number];
/** A small frame has no room for the others. */
const EMBEDDED_PARTS: readonly FramePart[] = ["area", "tabs", "legend", "sentence", "details", "timeline"];

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Of the query of an address; everything else in it belongs to others. */
export const OPTION_NAMES = ["embed", "parts", "theme", "height", "host"] as const;
type OptionName = (typeof OPTION_NAMES)[number];

export interface EmbedOptions {
  readonly embedded: boolean;
  readonly parts: ReadonlySet<FramePart>;
  readonly theme: Theme;
  /** In CSS pixels; null for as high as the frame. */
  readonly height: number | null;
  /** The origin of the page that may send messages and gets them; null where none was told, and then nothing is said or heard. */
  readonly hostOrigin: string | null;
  /** What the address asked for in vain. */
  readonly misses: readonly string[];
}

/**
 * Never fails: what is not understood falls back and is among the misses.
 * @param query such as `?embed=1&parts=tabs,timeline&theme=dark&host=https://intranet.example`
 * @param hosts the origins that may be told as host; null for any
 */
export function embedOptionsOf(query: string, hosts: readonly string[] | null = null): EmbedOptions {
  const parameters = optionsIn(query);
  const embedded = parameters.get("embed") === "1";
  const usual = embedded ? EMBEDDED_PARTS : FRAME_PARTS;
  const asked = listIn(parameters.get("parts"))?.map((name) => nearestName(name, FRAME_PARTS) ?? name);
  const theme = nearestName(parameters.get("theme") ?? "auto", THEMES);
  const host = parameters.get("host");
  const isHost = host !== null && isOrigin(host) && (hosts === null || hosts.includes(host));
  const height = parameters.get("height");
  const isHeight = height === null || isSensible(Number(height));
  const unknownParts = asked?.filter((name) => !isPart(name)) ?? [];
  return {
    embedded,
    parts: new Set(asked ? FRAME_PARTS.filter((part) => asked.includes(part)) : usual),
    theme: theme ?? "auto",
    height: height !== null && isHeight ? Number(height) : null,
    hostOrigin: isHost ? host : null,
    misses: [
      ...unknownParts.map((name) => `parts “${name}”`),
      ...(theme === undefined ? [`theme “${parameters.get("theme")}”`] : []),
      ...(isHeight ? [] : [`height “${height}”`]),
      ...(host === null || isHost ? [] : [`host “${host}”`]),
    ],
  };
}

/** Each by its name, however it is written; of two that are meant, the one that is called so. */
function optionsIn(query: string): URLSearchParams {
  const given = [...new URLSearchParams(query)];
  const options = new URLSearchParams();
  for (const [name, text] of given)
    if (OPTION_NAMES.some((each) => each === name)) options.append(name, text);
  for (const [name, text] of given) {
    const meant = optionMeant(name);
    if (meant !== undefined && !options.has(meant)) options.set(meant, text);
  }
  return options;
}

/** Whichever is meant by a name in the query of an address; undefined where none is. */
export const optionMeant = (name: string): OptionName | undefined => nearestName(name, OPTION_NAMES);

const LEAST_HEIGHT = 200;
const MOST_HEIGHT = 10_000;
const isSensible = (height: number): boolean =>
  Number.isInteger(height) && height >= LEAST_HEIGHT && height <= MOST_HEIGHT;

const isPart = (name: string): name is FramePart => FRAME_PARTS.some((part) => part === name);
const listIn = (text: string | null): readonly string[] | null =>
  text?.split(",").filter((name) => name !== "") ?? null;
