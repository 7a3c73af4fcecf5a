/** What a spreadsheet would take for a formula, also after a line break, and as wide as in Chinese or Japanese text. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A formula becomes text by the apostrophe that spreadsheets know (OWASP, "CSV injection").
 * @example defused("=1+1") // "'=1+1"
 */
export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
