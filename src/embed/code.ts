/** What an officer pastes into a page to show the explorer on it. */

export const EMBED_FORMS = ["frame", "element", "sharepoint"] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

export interface EmbedCode {
  readonly form: EmbedForm;
  /** Of the page in the frame, with its options and its place. */
  readonly address: string;
  /** Of the folder of the explorer, ending in a slash. */
  readonly folder: string;
  readonly title: string;
  /** CSS pixels; null for as wide as the page. */
  readonly width: number | null;
  readonly height: number;
  /** Attributes of the custom element, by their names. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** @example '<iframe title="Partnerships" src="https://…" width="800" height="600" …></iframe>' */
export function embedCodeOf(code: EmbedCode): string {
  const { form, address, folder, title, width, height, attributes } = code;
  const size = { width: width === null ? "100%" : String(width), height: String(height) };
  if (form === "element") {
    const own = { ...attributes, height: String(height), label: title };
    const style = width === null ? {} : { style: `width:${width}px` };
    return `${tag("script", { src: `${folder}embed.js` })}\n${tag("partnership-explorer", { ...own, ...style })}`;
  }
  if (form === "sharepoint") return tag("iframe", { src: address, ...size });
  return tag("iframe", {
    title,
    src: address,
    ...size,
    loading: "lazy",
    allow: "clipboard-write",
    sandbox: SANDBOX,
  });
}

/** What a frame without an origin still may do: draw, print, open the whole explorer, and save a file. */
export const SANDBOX =
  "allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads";

const tag = (name: string, attributes: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`);
  return `<${[name, ...pairs].join(" ")}></${name}>`;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
