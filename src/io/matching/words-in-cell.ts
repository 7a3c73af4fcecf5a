import { folded } from "../../record/find";
import type { Classification, Theme } from "../../record/vocabulary";
import { CLASSIFICATIONS } from "../../record/vocabulary";
import { USUAL_THEME_NAMES } from "../../words/headings";

const YES: ReadonlySet<string> = new Set(["yes", "y", "statutory", "true", "required"]);
const NO: ReadonlySet<string> = new Set([
  "no",
  "n",
  "non statutory",
  "not statutory",
  "voluntary",
  "discretionary",
  "false",
]);

/** Null for what says neither. */
export function statutoryInCell(text: string): boolean | null {
  const word = folded(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/** One of the usual words for a body, in whatever letters and number; null for a word of the register's own. */
export function classificationInCell(text: string): Classification | null {
  const word = folded(text);
  return CLASSIFICATIONS.find((known) => [folded(known), `${folded(known)}s`].includes(word)) ?? null;
}

const THEMES: ReadonlyMap<string, Theme> = new Map(
  Object.entries(USUAL_THEME_NAMES).flatMap(([id, name]) => [
    [folded(id), id],
    [folded(name), id],
  ]),
);

/** One of the themes of a record that declares none of its own; null for another. */
export const usualThemeInCell = (text: string): Theme | null => THEMES.get(folded(text)) ?? null;
