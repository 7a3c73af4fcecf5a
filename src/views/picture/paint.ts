/** What a browser tells of how something is painted, in the words of a picture. */

const COLOUR = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/**
 * Null where nothing is painted.
 * @example colourOf("rgb(29, 78, 121)") // "#1d4e79"
 * @example colourOf("rgba(0, 0, 0, 0)") // null
 */
export function colourOf(paint: string): string | null {
  const [, red, green, blue, alpha = "1"] = COLOUR.exec(paint) ?? [];
  if (red === undefined || Number(alpha) === 0) return null;
  return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

/** A pattern is not taken over: it is drawn anew, as lines. */
export const isPattern = (paint: string): boolean => paint.startsWith("url(");

/**
 * @example dashOf("5px, 3px") // [5, 3]
 * @example dashOf("none") // []
 */
export const dashOf = (dashes: string): readonly number[] =>
  dashes === "none" ? [] : dashes.split(/[\s,]+/).map(Number.parseFloat);

/** As bold as Arial can be: it has but two weights. */
export const weightOf = (weight: string): "normal" | "bold" => (Number(weight) >= 600 ? "bold" : "normal");
