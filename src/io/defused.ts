/**
 * What a spreadsheet would take for a formula, also after a line break, and as wide as in Chinese or Japanese text; and what stands
 * as if it had been made a text already, so that it can be told from what was.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/**
 * A formula becomes text by the apostrophe that spreadsheets know (OWASP, "CSV injection").
 * @example defused("=1+1") // "'=1+1"
 */
export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A text as it was before it was defused. @example undefused("'=1+1") // "=1+1" */
export const undefused = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
