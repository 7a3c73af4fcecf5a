import type { Theme } from "../embed/options";
import type { Colours } from "../embed/protocol";
import { COLOUR_NAMES } from "../embed/protocol";

/** The style sheet has the colours of both; without a choice the reader's own setting decides. */
export function applyTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** What is no colour is left as it was. */
export function applyColours(colours: Colours): void {
  const { style } = document.documentElement;
  for (const name of COLOUR_NAMES) {
    const colour = colours[name];
    if (colour === "") style.removeProperty(`--${name}`);
    else if (colour !== undefined && CSS.supports("color", colour)) style.setProperty(`--${name}`, colour);
  }
}
