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
  const words = [...new Set(texts)];
  const ids = new Map(
    words.map((text) => [text, usualThemeInCell(text) ?? folded(text).replaceAll(" ", "-")] as const),
  );
  const isOwn = words.some((text) => usualThemeInCell(text) === null);
  const names = new Map([...ids].map(([text, id]) => [id, USUAL_THEME_NAMES[id] ?? text]));
  if (isOwn) names.set(COUNCIL_THEME, USUAL_THEME_NAMES[COUNCIL_THEME] ?? COUNCIL_THEME);
  return {
    declared: isOwn ? [...names].map(([id, name]) => ({ id, name })) : [],
    fieldsOf: (text) => (text === undefined ? {} : { theme: ids.get(text) }),
    ofCouncils: words.length === 0 ? {} : { theme: COUNCIL_THEME },
  };
}
