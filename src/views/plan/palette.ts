import { useSyncExternalStore } from "react";
import type { Palette } from "../../graph/plan/palette";
import { isMatched, mediaQuery } from "../mediaQueries";
import { asMixed, isPlain, plainColour } from "./plainColour";

const NAMES: readonly (keyof Palette)[] = ["ground", "quiet", "line", "accent", "change", "chip", "council"];

/** The theme's colours as the browser resolves them: a canvas knows nothing of custom properties or system colours. */
function readPalette(): Palette {
  const probe = document.createElement("span");
  // Else every colour would be that of text, where the reader's own colours are forced.
  probe.style.setProperty("forced-color-adjust", "none");
  document.body.append(probe);
  const colours = NAMES.map((name) => {
    const computed = (colour: string): string => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    };
    const own = computed(`var(--${name})`);
    return [name, isPlain(own) ? own : plainColour(computed(asMixed(`var(--${name})`)))] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as unknown as Palette;
}

/** Colours and a theme may be set on the page itself, by the one that embeds it. */
const ownTheme = (): string => {
  const { dataset, style } = document.documentElement;
  return `${dataset["theme"] ?? ""} ${style.cssText}`;
};

const QUERIES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];
const themeName = (): string => `${QUERIES.map((query) => Number(isMatched(query))).join("")} ${ownTheme()}`;
const palettes = new Map<string, Palette>();

function subscribe(changed: () => void): () => void {
  const lists = QUERIES.map(mediaQuery);
  for (const list of lists) list.addEventListener("change", changed);
  const own = new MutationObserver(changed);
  own.observe(document.documentElement, { attributeFilter: ["data-theme", "style"] });
  return () => {
    own.disconnect();
    for (const list of lists) list.removeEventListener("change", changed);
  };
}

/** The same object as long as the theme is the same. */
export function usePalette(): Palette {
  const theme = useSyncExternalStore(subscribe, themeName);
  const known = palettes.get(theme);
  if (known) return known;
  const fresh = readPalette();
  palettes.set(theme, fresh);
  return fresh;
}
