/**
 * A run of letters as a PDF draws it, in points, `y` upwards, as seen by whoever reads along it: text that stands upright on a
 * page is turned.
 */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @param transform of the text, as the PDF has it: [a, b, c, d, x, y] */
export function runOf(text: string, transform: readonly number[], width: number, height: number): PdfRun {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform;
  const length = Math.hypot(a, b) || 1;
  const [cos, sin] = [a / length, b / length];
  return { text, x: x * cos + y * sin, y: y * cos - x * sin, width, height: height || length };
}
