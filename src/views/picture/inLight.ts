import { LIGHT_THEME } from "./lightTheme";

/**
 * Reads a drawing as it would be in the light theme. Its colours are custom properties that follow the screen, and no style on an element
 * can turn a media query: but on a copy beside it, off the screen, the properties can be given their light values, and the
 * browser then tells every colour so. What is under the pointer or has the focus in the drawing is not so in the copy. Styles are set
 * one by one, which no policy against inline styles forbids.
 */
export function inLight<Result>(drawing: SVGSVGElement, read: (copy: SVGSVGElement) => Result): Result {
  const stage = document.createElement("div");
  stage.setAttribute("aria-hidden", "true");
  for (const [name, value] of Object.entries({ ...OFF_SCREEN, ...LIGHT_PROPERTIES })) {
    stage.style.setProperty(name, value);
  }
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  stage.append(copy);
  // Beside the drawing: the styles of a page do not reach into a shadow tree, nor those of a shadow tree out of it.
  drawing.after(stage);
  try {
    return read(copy);
  } finally {
    stage.remove();
  }
}

const OFF_SCREEN = {
  position: "fixed",
  left: "-30000px",
  top: "0",
  "color-scheme": "light",
  "forced-color-adjust": "none",
} as const;

const LIGHT_PROPERTIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LIGHT_THEME).map(([name, value]) => [`--${name}`, value]),
);
