import type { PicturePalette } from "../graph/picture/picture";

/** The colours of the page's theme by the names of its properties: what is drawn in them follows the theme by itself. */
export const PAGE_PALETTE: PicturePalette = {
  ground: "var(--ground)",
  ink: "var(--ink)",
  quiet: "var(--quiet)",
  line: "var(--line)",
  control: "var(--control)",
  accent: "var(--accent)",
  onAccent: "var(--on-accent)",
  wash: "var(--wash)",
  change: "var(--change)",
  chip: "var(--chip)",
  council: "var(--council)",
  councilInk: "var(--council-ink)",
};
