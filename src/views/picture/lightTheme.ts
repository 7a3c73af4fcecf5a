import type { PicturePalette } from "../../graph/picture/picture";

/**
 * The light values of the page's theme, as `app/theme.css` has them: a test holds the two together. A picture goes on paper and into
 * other documents, so it is light whatever the screen is; asked for a colour, the browser tells only that of the screen.
 */
export const LIGHT_THEME = {
  ground: "#ffffff",
  raised: "#f4f7f9",
  ink: "#16202c",
  quiet: "#55626f",
  line: "#d5dbe1",
  control: "#7c8a97",
  accent: "#1d4e79",
  "on-accent": "#ffffff",
  wash: "#e6eff7",
  change: "#ad3c16",
  chip: "#f0f4f8",
  council: "#22303f",
  "council-ink": "#ffffff",
} as const;

export const LIGHT_PALETTE: PicturePalette = {
  ...LIGHT_THEME,
  onAccent: LIGHT_THEME["on-accent"],
  councilInk: LIGHT_THEME["council-ink"],
};
