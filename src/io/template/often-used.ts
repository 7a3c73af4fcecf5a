import { folded } from "../../record/find";
import { grouped } from "../../record/grouped";
import type { CellWord, Column } from "../sheets/column";
import { nearName } from "./near-name";
import type { SheetRow } from "./sheet-row";
import { textOf } from "./sheet-row";

/** In so many rows the same word is no slip. */
const OFTEN = 3;

type WordsOf = (column: Column) => readonly CellWord[] | undefined;

/** With the words that many rows have, where any may stand: a council has kinds of its own. Not those that are like one of the list. */
export function withOftenUsed(rows: readonly SheetRow[], wordsOf: WordsOf): WordsOf {
  const known = new Map<Column, readonly CellWord[]>();
  return (column) => {
    if (!column.tellsOthers) return wordsOf(column);
    const words = known.get(column) ?? [
      ...(wordsOf(column) ?? []),
      ...oftenIn(rows, column, wordsOf(column)),
    ];
    known.set(column, words);
    return words;
  };
}

function oftenIn(
  rows: readonly SheetRow[],
  column: Column,
  words: readonly CellWord[] = [],
): readonly CellWord[] {
  const texts = rows.flatMap((row) => textOf(row, column) ?? []);
  const names = words.map(({ word }) => word);
  const isListed = (text: string): boolean =>
    words.some(({ word, value }) => [folded(word), folded(value)].includes(folded(text)));
  return [...grouped(texts, (text) => [folded(text)]).values()]
    .filter((alike) => alike.length >= OFTEN)
    .flatMap(([text = ""]) =>
      isListed(text) || nearName(text, names) !== undefined ? [] : [{ value: text, word: text }],
    );
}
