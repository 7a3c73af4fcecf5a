/** Texts of which one lies on another. */
import type { Box } from "./clip";
import type { SeenLine } from "./text-faults";
import { quoted } from "./text-faults";

/** CSS pixels. The box of a line of type is higher than its letters. */
const LEAST_OVERLAP = { x: 1, y: 3 } as const;

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > LEAST_OVERLAP.x &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > LEAST_OVERLAP.y;

export function overlapsOf(lines: readonly SeenLine[]): readonly string[] {
  const inOrder = lines.toSorted((a, b) => a.seen.top - b.seen.top);
  return inOrder.flatMap((one, index) => {
    const end = inOrder.findIndex((other, at) => at > index && other.seen.top >= one.seen.bottom);
    return inOrder
      .slice(index + 1, end < 0 ? undefined : end)
      .filter((other) => one.node !== other.node && overlap(one.seen, other.seen))
      .filter((other) => !isInFront(one.element, other.element) && !isInFront(other.element, one.element))
      .map((other) => `${quoted(one.words)} and ${quoted(other.words)} overlap`);
  });
}

/** Whether an element stands in a layer in front of the other, which can be scrolled from under it, or opened and closed. */
function isInFront(element: Element, other: Element): boolean {
  for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) {
    if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
    if (at.matches("details[open]") && isAbove(getComputedStyle(at, "::details-content"))) return true;
    // In a small frame what is selected is told over the view, and is closed by a button.
    if (at.matches("aside") && isAbove(getComputedStyle(at))) return true;
  }
  return false;
}

const isAbove = ({ position }: CSSStyleDeclaration): boolean => /absolute|fixed/.test(position);
