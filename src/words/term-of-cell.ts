import type { Term } from "./terms";
import { CERTAINTY_TERMS, EVENT_TERMS, PRESENCE_TERMS } from "./terms";

/** What a cell of a table may consist of. */
const IN_CELLS: readonly Term[] = [PRESENCE_TERMS, CERTAINTY_TERMS, EVENT_TERMS].flatMap((terms) =>
  Object.values<Term>(terms),
);

/** @example termOfCell("Merged")?.meaning // "Two or more bodies became one new body."; null where a cell says more, or something else */
export const termOfCell = (text: string): Term | null =>
  IN_CELLS.find(({ label, phrase }) => label === text || phrase === text) ?? null;
