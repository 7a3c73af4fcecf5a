/** What a canvas can be given of a colour as a browser computes it. */

/** The same colour in the one notation that every kind of colour can be mixed to, by the browser. */
export const asMixed = (colour: string): string => `color-mix(in srgb, ${colour}, ${colour})`;

const PLAIN = /^(rgba?\(|#)/;
export const isPlain = (computed: string): boolean => PLAIN.test(computed);

/**
 * From what a browser computes of a mix; brighter than a screen can show is as bright as it can.
 * @example plainColour("color(srgb 1 0.5 0 / 0.25)") // "rgba(255, 128, 0, 0.25)"
 */
export function plainColour(computed: string): string {
  const [, inside] = /^color\(srgb ([^)]*)\)$/.exec(computed) ?? [];
  if (inside === undefined) return computed;
  const [red = 0, green = 0, blue = 0, alpha = 1] = inside.split(/[\s/]+/).map((part) => Number(part) || 0);
  const light = [red, green, blue].map((share) => Math.round(255 * Math.min(1, Math.max(0, share))));
  return `rgba(${[...light, alpha].join(", ")})`;
}
