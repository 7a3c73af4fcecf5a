/**
 * What the explorer in a frame and the page around it say to each other, by `postMessage`. Each message is an object with
 * `protocol` and `version`; whatever else arrives is not meant for us.
 */

export const PROTOCOL = "partnership-explorer";
export const VERSION = 1;

/** Parameters of an address by their names: `{ period: "2011", select: "recap" }`. An empty text takes one away. */
export type Parameters = Readonly<Record<string, string>>;

/** Colours that a host may set, by the names of the explorer's theme. */
export const COLOUR_NAMES = [
  "ground",
  "raised",
  "ink",
  "quiet",
  "line",
  "accent",
  "on-accent",
  "change",
] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];
export type Colours = Readonly<Partial<Record<ColourName, string>>>;

/** From the page to the frame. */
export type HostMessage =
  | { readonly type: "set"; readonly parameters: Parameters }
  | { readonly type: "theme"; readonly theme?: "auto" | "light" | "dark"; readonly colours?: Colours };

/** What the frame shows. */
export interface Shown {
  /** Of the record. */
  readonly title: string;
  /** The part of its address after `#`. */
  readonly address: string;
  readonly view: string;
  /** ISO: a year, a month or a day. */
  readonly period: string;
  readonly area: string;
  /** The id and the name of what is selected. */
  readonly selected: { readonly id: string; readonly name: string } | null;
}

/** From the frame to the page. */
export type FrameMessage =
  | { readonly type: "ready"; readonly shown: Shown }
  | {
      readonly type: "state";
      readonly shown: Shown;
      /** How many messages were not understood so far. */
      readonly ignored: number;
    }
  /** How high the frame would have to be, in CSS pixels, for its content not to scroll. */
  | { readonly type: "height"; readonly height: number }
  | { readonly type: "error"; readonly message: string };

type Sealed<Message> = Message & { readonly protocol: typeof PROTOCOL; readonly version: typeof VERSION };

export const sealed = <Message extends HostMessage | FrameMessage>(message: Message): Sealed<Message> => ({
  ...message,
  protocol: PROTOCOL,
  version: VERSION,
});

/** Null for anything that is no message of this protocol and version. Never throws, whatever is given. */
export function hostMessageIn(data: unknown): HostMessage | null {
  if (!isOurs(data)) return null;
  const { type, parameters, theme, colours } = data;
  if (type === "set") return isTexts(parameters) ? { type, parameters } : null;
  if (type !== "theme") return null;
  const isTheme = theme === undefined || theme === "auto" || theme === "light" || theme === "dark";
  if (!isTheme || !(colours === undefined || isTexts(colours))) return null;
  return { type, ...(theme && { theme }), ...(colours && { colours: knownColours(colours) }) };
}

/** Null for anything that is no message of a frame in this protocol and version. Never throws. */
export function frameMessageIn(data: unknown): FrameMessage | null {
  if (!isOurs(data)) return null;
  const { type, shown, ignored, height, message } = data;
  if (type === "ready" && isShown(shown)) return { type, shown };
  if (type === "state" && isShown(shown)) return { type, shown, ignored: Number(ignored) || 0 };
  if (type === "height" && Number.isFinite(height)) return { type, height: height as number };
  return type === "error" && typeof message === "string" ? { type, message } : null;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is Fields =>
  typeof data === "object" && data !== null && !Array.isArray(data);
const isOurs = (data: unknown): data is Fields =>
  isObject(data) && data["protocol"] === PROTOCOL && data["version"] === VERSION;
const isTexts = (data: unknown): data is Readonly<Record<string, string>> =>
  isObject(data) && Object.values(data).every((value) => typeof value === "string");
const isShown = (data: unknown): data is Shown => {
  if (!isObject(data)) return false;
  const { selected, ...texts } = data;
  return isTexts(texts) && "address" in texts && (selected === null || isTexts(selected));
};
const knownColours = (colours: Readonly<Record<string, string>>): Colours =>
  Object.fromEntries(
    COLOUR_NAMES.flatMap((name) => (colours[name] === undefined ? [] : [[name, colours[name]]])),
  );
