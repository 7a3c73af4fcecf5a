import type { Palette } from "./stylesheet";

/** The colours of the plan, and of the words that the page else sets over it. */
export interface PicturePalette extends Palette {
  readonly ink: string;
  readonly line: string;
  readonly councilInk: string;
  readonly onAccent: string;
}
