/** Texts that are cut, or leave the box that they stand in. */
import type { Box, clippers } from "./clip";
import { clipped, isClamped } from "./clip";
import type { Line } from "./texts";

export interface SeenLine extends Line {
  /** What is not scrolled out of sight of it. */
  readonly seen: Box;
}

/** CSS pixels. The box of a line of type is higher than its letters. */
const TOLERANCE = { x: 1, y: 3 } as const;

export const quoted = (words: string): string => `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`;
/** Without what the build adds to the name of a class. */
export const named = (element: Element): string =>
  [element.tagName.toLowerCase(), element.classList[0]?.split("_")[1] ?? ""].join(".");

/** The faults of each line for itself, and what is to be seen of the others. */
export function faultsOf(lines: readonly Line[], around: ReturnType<typeof clippers>) {
  const faults: string[] = [];
  const seen: SeenLine[] = [];
  for (const line of lines) {
    const { seen: box, cutBy } = clipped(line.box, line.element, around(line.element));
    if (cutBy) faults.push(`${quoted(line.words)} is cut by ${named(cutBy)}`);
    if (!box) continue;
    seen.push({ ...line, seen: box });
    const left = leaves(line);
    if (left) faults.push(`${quoted(line.words)} leaves ${left}`);
  }
  return { faults, seen };
}

/** What a line leaves, and by how many pixels; null where it stands in it. */
function leaves({ box, element }: Line): string | null {
  const around = element instanceof SVGElement ? null : standsIn(element);
  if (!around) return null;
  const { left, right, top, bottom } = around.getBoundingClientRect();
  const sideways = Math.max(left - box.left, box.right - right);
  const down = Math.max(top - box.top, box.bottom - bottom);
  if (sideways <= TOLERANCE.x && down <= TOLERANCE.y) return null;
  return `${named(around)} by ${Math.ceil(Math.max(sideways, down))}`;
}

/** The box that is drawn around a text, else the block that it is set in; null where that scrolls. */
function standsIn(element: Element): Element | null {
  let block: Element | null = null;
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (/auto|scroll/.test(style.overflow) || isClamped(style)) return block;
    if (isDrawnBox(at, style)) return at;
    if (!/^(inline|contents)$/.test(style.display)) block ??= at;
  }
  return block;
}

const TRANSPARENT = "rgba(0, 0, 0, 0)";

function isDrawnBox(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.matches("button, [role='treeitem'], td, th")) return true;
  const isBordered = [style.borderLeftWidth, style.borderRightWidth, style.borderTopWidth].every(
    (width) => width !== "0px",
  );
  return isBordered || (style.backgroundColor !== TRANSPARENT && style.display !== "inline");
}
