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

/** Width in the unit of `size`. */
export function textWidth(text: string, size: number, weight: Weight = "normal"): number {
  const advances = ADVANCES[weight];
  let thousandths = 0;
  for (let index = 0; index < text.length; index++) {
    thousandths += advances[text.charCodeAt(index) - FIRST_CODE] ?? OTHER_ADVANCE;
  }
  return (thousandths * size) / 1000;
}

/** Breaks between words, greedily, as a browser does; a single word may be wider than `width`. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = "normal",
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
