import { hatching, rectangle, rounded } from "../../graph/layout/outline";
import type { PathShape, PictureShape } from "../../graph/picture/picture";
import { pathShape, spanOfText, textShape } from "../../graph/picture/picture";
import { numbersOf, outlineOf } from "./outlineOf";
import { colourOf, dashOf, isPattern, weightOf } from "./paint";

const DRAWN = "rect, line, circle, path, text";

/** Every shape and text of a drawing on the page, where it is and as it looks; what is not painted is left out. */
export const marksOfSvg = (svg: SVGSVGElement): readonly PictureShape[] =>
  [...svg.querySelectorAll<SVGGraphicsElement>(DRAWN)]
    .filter((element) => !element.closest("defs"))
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const marks = element.tagName === "text" ? wordsOf(element, style) : shapesOf(element, style);
      const opacity = opacityAround(element, svg);
      return marks.map((mark) => placed(mark, element.getCTM(), opacity));
    })
    .filter(({ opacity }) => opacity > 0);

/** Drawings are only moved and made larger or smaller, never turned; texts are only moved. */
function placed(mark: PictureShape, matrix: DOMMatrix | null, around: number): PictureShape {
  const { a: scale, e, f } = matrix ?? new DOMMatrix();
  const [x, y] = [rounded(e + scale * mark.x), rounded(f + scale * mark.y)];
  const opacity = rounded(mark.opacity * around);
  return mark.kind === "path"
    ? { ...mark, x, y, opacity, scale: rounded(scale) }
    : { ...mark, x, y, opacity };
}

function opacityAround(element: Element, root: Element): number {
  const own = Number(getComputedStyle(element).opacity);
  return element === root || !element.parentElement ? own : own * opacityAround(element.parentElement, root);
}

function shapesOf(element: SVGGraphicsElement, style: CSSStyleDeclaration): readonly PathShape[] {
  // A line encloses nothing, but has a colour for it all the same.
  const fill = element.tagName === "line" ? null : colourOf(style.fill);
  const stroke = colourOf(style.stroke);
  if (isPattern(style.fill)) return hatched(element, stroke);
  if (fill === null && stroke === null) return [];
  const shape = pathShape({
    ...outlineOf(element),
    fill,
    stroke,
    strokeWidth: Number.parseFloat(style.strokeWidth),
    dash: dashOf(style.strokeDasharray),
    round: style.strokeLinecap === "round",
  });
  // Nothing has both a line and ground of which only one is pale.
  return [{ ...shape, opacity: Number(fill === null ? style.strokeOpacity : style.fillOpacity) }];
}

/** The lines of the pattern that stands for "possible", drawn anew: a canvas and some readers of SVG know no patterns of the page. */
function hatched(element: SVGGraphicsElement, stroke: string | null): readonly PathShape[] {
  const [width = 0, height = 0] = numbersOf(element, "width", "height");
  const frame = pathShape({ ...outlineOf(element), stroke });
  const lines = { ...frame, d: hatching(width, height, 5), strokeWidth: 1.6 };
  return lines.d === "" ? [frame] : [lines, frame];
}

/** The ground around a text, so that no line runs through it. */
const HALO = { around: 1, above: 0.75, below: 0.22, opacity: 0.75 } as const;

function wordsOf(element: SVGGraphicsElement, style: CSSStyleDeclaration): readonly PictureShape[] {
  const [x = 0, y = 0] = numbersOf(element, "x", "y");
  const text = textShape({
    x,
    y,
    text: element.textContent.trim(),
    fill: colourOf(style.fill) ?? "#000000",
    size: Number.parseFloat(style.fontSize),
    weight: weightOf(style.fontWeight),
    anchor: style.textAnchor as "start" | "middle" | "end",
    decoration: style.textDecorationLine === "underline" ? "underline" : null,
  });
  const ground = colourOf(style.stroke);
  if (ground === null) return [text];
  // The page draws a thick line of the ground round each letter; not every program that opens a file draws it below the letters.
  const [left, right] = spanOfText(text);
  const halo = pathShape({
    x: left - HALO.around,
    y: y - HALO.above * text.size,
    d: rectangle(right - left + 2 * HALO.around, (HALO.above + HALO.below) * text.size),
    fill: ground,
    opacity: HALO.opacity,
  });
  return [halo, text];
}
