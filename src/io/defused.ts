/** What a spreadsheet would take for a formula, also after a line break, and as wide as in Chinese or Japanese text. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A formula becomes text by the apostrophe that spreadsheets know (OWASP, "CSV injection").
 * @example defused("=1+1") // "'=1+1"
 */
export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The same, with a mark that can be taken off again: what looks as if it had been defused gets one more. */
export const defusedCell = (text: string): string => (FORMULA.test(withoutMarks(text)) ? `'${text}` : text);

/** A text as it was before it became that of a cell. @example undefused("'=1+1") // "=1+1" */
export const undefused = (text: string): string =>
  text.startsWith("'") && FORMULA.test(withoutMarks(text)) ? text.slice(1) : text;

const withoutMarks = (text: string): string => text.replace(/^'+/, "");
