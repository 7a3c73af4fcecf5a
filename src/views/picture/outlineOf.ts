import { rectangle, rounded, roundRectangle } from "../../graph/layout/outline";
import type { PathShape } from "../../graph/picture/picture";

export const numbersOf = (element: Element, ...names: readonly string[]): readonly number[] =>
  names.map((name) => Number(element.getAttribute(name) ?? 0));

/** A shape of a drawing as a path, in the element's own units. */
export function outlineOf(element: Element): Pick<PathShape, "x" | "y" | "d"> {
  const numbers = (...names: readonly string[]) => numbersOf(element, ...names);
  switch (element.tagName) {
    case "rect": {
      const [x = 0, y = 0, width = 0, height = 0, corner = 0] = numbers("x", "y", "width", "height", "rx");
      return { x, y, d: corner > 0 ? roundRectangle(width, height, corner) : rectangle(width, height) };
    }
    case "line": {
      const [x = 0, y = 0, x2 = 0, y2 = 0] = numbers("x1", "y1", "x2", "y2");
      return { x, y, d: `M0 0L${rounded(x2 - x)} ${rounded(y2 - y)}` };
    }
    case "circle": {
      const [x = 0, y = 0, r = 0] = numbers("cx", "cy", "r");
      return { x, y, d: `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z` };
    }
    default:
      return { x: 0, y: 0, d: element.getAttribute("d") ?? "" };
  }
}
