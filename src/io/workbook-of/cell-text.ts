import type { CellWord, Column } from "../sheets/column";
import { isPlainDate } from "../template/plain-cell";
import { writtenDate } from "../written-date/written";
import type { AllNames } from "./names-for";

/** What a value of the record is in a cell, so that it is read as that value again. */
export function textOfValue(
  value: unknown,
  column: Column,
  names: AllNames,
  words: readonly CellWord[],
): string {
  if (value === undefined) return "";
  const text = String(value);
  switch (column.kind) {
    case "date":
      return writtenDate(text);
    case "span":
      return writtenDate(text, true);
    case "yes-no":
      return value === true ? "Yes" : "No";
    case "word":
      return wordFor(text, words);
    case "document":
      return names.documents.textFor(text);
    case "structure":
    case "publisher":
      return names.organizations.textFor(text);
    case "area":
      return names.areas.textFor(text);
    case "person":
      return names.persons.textFor(text);
    default:
      return text;
  }
}

/** The word of the list, unless it is also another's value or word. */
function wordFor(value: string, words: readonly CellWord[]): string {
  const word = words.find((each) => each.value === value)?.word;
  if (word === undefined) return value;
  const first = words.find((each) => each.value === word) ?? words.find((each) => each.word === word);
  return first?.value === value && word === word.trim() && word !== "" ? word : value;
}

/** Which of two columns a date goes into: the one that people fill holds it alone, where it can. */
export function dateIn(column: Column, item: Readonly<Record<string, unknown>>): unknown {
  const { field, sibling } = column;
  const plain = item[field];
  if (sibling === undefined) return plain;
  const rich = item[sibling];
  return plain === undefined && typeof rich === "string" && !isPlainDate(rich) ? rich : plain;
}

/** Whether the column for EDTF has to hold it, as the one that people fill does not. */
export const isInSibling = (column: Column, item: Readonly<Record<string, unknown>>): boolean => {
  const { field, sibling = "" } = column;
  return item[sibling] !== undefined && dateIn(column, item) === item[field];
};
