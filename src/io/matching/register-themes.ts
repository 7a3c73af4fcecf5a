import { folded } from "../../record/find";
import { COUNCIL_THEME } from "../../record/theme";
import { USUAL_THEME_NAMES } from "../../words/headings";
import type { Fields } from "../generous/rough";
import { usualThemeInCell } from "./words-in-cell";

export interface RegisterThemes {
  /** What the record has to declare, in the order of the register; empty where the usual themes do. */
  readonly declared: readonly { readonly id: string; readonly name: string }[];
  readonly fieldsOf: (text: string | undefined) => Fields;
  readonly ofCouncils: Fields;
}

/** @param texts all that stands in the column of the themes */
export function registerThemes(texts: readonly string[]): RegisterThemes {
  const idOf = (text: string): string => usualThemeInCell(text) ?? folded(text).replaceAll(" ", "-");
  const isOwn = texts.some((text) => usualThemeInCell(text) === null);
  const names = new Map(texts.map((text) => [idOf(text), USUAL_THEME_NAMES[idOf(text)] ?? text]));
  if (isOwn) names.set(COUNCIL_THEME, USUAL_THEME_NAMES[COUNCIL_THEME] ?? COUNCIL_THEME);
  return {
    declared: isOwn ? [...names].map(([id, name]) => ({ id, name })) : [],
    fieldsOf: (text) => (text === undefined ? {} : { theme: idOf(text) }),
    ofCouncils: texts.length === 0 ? {} : { theme: COUNCIL_THEME },
  };
}
