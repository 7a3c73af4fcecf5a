import type { ParseError } from "jsonc-parser";
import { parse, printParseErrorCode } from "jsonc-parser";

/**
 * Where a text stops being JSON. Browsers word that each in their way, some without the place; a parser that goes on after a
 * fault knows it. To be loaded when there is one.
 * @example placeOfSlip('{ "id": 1,, }') // "“,” on line 1, column 11 (property name expected)"
 */
export function placeOfSlip(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [{ error, offset, length } = { error: 0, offset: 0, length: 0 }] = errors;
  const before = text.slice(0, offset).split("\n");
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const what = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  const shown = text.slice(offset, offset + Math.max(1, length)).slice(0, 20);
  return `${shown === "" ? "the end of the file" : `“${shown}”`} on ${place} (${what.toLowerCase()})`;
}
