/**
 * Widths of text without a browser, so that places are the same on every machine and can be computed anywhere. The plan is
 * set in Arial or in Liberation Sans, which has the same widths.
 */
export type Weight = "normal" | "bold";

/** Advance widths in thousandths of the font size, from the space to the tilde. */
const ADVANCES: Readonly<Record<Weight, readonly number[]>> = {
  normal: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ],
  bold: [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
    556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
    556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ],
};
const FIRST_CODE = 32;
/** For letters that the table lacks, such as é: as wide as most capitals. */
const OTHER_ADVANCE = 700;
/** Chinese, Japanese and Korean letters, and what is as wide as they: a square each. */
const SQUARE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const SQUARE_ADVANCE = 1000;
/** What stands over, under or between others, and takes no room of its own. */
const MARK = /[\p{M}\p{Cf}]/u;

function advanceOf(letter: string, weight: Weight): number {
  const known = ADVANCES[weight][letter.charCodeAt(0) - FIRST_CODE];
  if (known !== undefined) return known;
  if (MARK.test(letter)) return 0;
  return SQUARE.test(letter) ? SQUARE_ADVANCE : OTHER_ADVANCE;
}

/** Width in the unit of `size`. */
export function textWidth(text: string, size: number, weight: Weight = "normal"): number {
  let thousandths = 0;
  for (const letter of text) thousandths += advanceOf(letter, weight);
  return (thousandths * size) / 1000;
}

/** Breaks between words, greedily, as a browser does; a word that is wider than `width` by itself, within. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = "normal",
): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...brokenUp(word, fits));
  }
  return lines;
}

/** Ends what is cut. */
const CUT = "…";

/** No more than so many lines: the last ends with a mark where there are more, and stays within the width. */
export function cutLines(
  lines: readonly string[],
  most: number,
  width: number,
  size: number,
  weight: Weight = "normal",
): readonly string[] {
  if (lines.length <= most) return lines;
  let last = (lines[most - 1] ?? "").replace(WITHIN_WORD, "");
  while (last !== "" && textWidth(last + CUT, size, weight) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), last.trimEnd() + CUT];
}

/** Ends a line that is broken within a word: where lines are joined again, no space belongs there. */
export const WITHIN_WORD = "\u200b";

/** The text whose lines these are. */
export const unbroken = (lines: readonly string[]): string =>
  lines.join(" ").replaceAll(`${WITHIN_WORD} `, "");

/** A letter with the marks on it, which no break parts. */
const LETTERS = /\P{M}[\p{M}\u200d]*/gu;
/** What a hyphen or a slash ends: a word is rather broken behind one. */
const PIECES = /[^-/–]*[-/–]|[^-/–]+/gu;

function brokenUp(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces = (word.match(PIECES) ?? [word]).flatMap((piece) =>
    fits(piece) ? [piece] : (piece.match(LETTERS) ?? [piece]),
  );
  const lines = [""];
  for (const piece of pieces) {
    const longer = `${lines.at(-1)}${piece}`;
    if (lines.at(-1) === "" || fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? line + WITHIN_WORD : line));
}
