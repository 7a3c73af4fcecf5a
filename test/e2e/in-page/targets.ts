/** Targets under 24 by 24 CSS pixels, by WCAG 2.2, 2.5.8, with its exceptions for spacing and for links in a sentence. */
import type { Box, clippers } from "./clip";
import { clipped, isOnPlane } from "./clip";

const LEAST = 24;
/** Half a pixel is the browser's rounding. */
const [SIDE, RADIUS] = [LEAST - 0.5, LEAST / 2 - 0.5];
const TARGETS =
  "a[href], button, input, select, textarea, summary, [role='option'], [role='treeitem'], [role='tab']";

interface Target {
  readonly element: Element;
  readonly box: Box;
}

const nameOf = (element: Element): string =>
  (element.getAttribute("aria-label") ?? element.textContent.trim()).slice(0, 40) || element.tagName;

/** Words beside it in the same line: as they are, or within an inline element that is no target itself. */
const isInSentence = (element: Element): boolean =>
  [...(element.parentElement?.childNodes ?? [])].some(
    (node) => (node instanceof Text || isInline(node)) && (node.textContent ?? "").trim().length > 1,
  );

const isInline = (node: Node): boolean =>
  node instanceof Element && !node.matches(TARGETS) && getComputedStyle(node).display === "inline";

function targetsIn(
  root: Element,
  isDrawn: (element: Element) => boolean,
  around: ReturnType<typeof clippers>,
): readonly Target[] {
  return [...root.querySelectorAll(TARGETS)].flatMap((each) => {
    const element = each.closest("label") ?? each;
    // What takes no pointer is no target for one.
    if (!isDrawn(each) || getComputedStyle(each).pointerEvents === "none") return [];
    const box = element.getBoundingClientRect();
    const { seen } = clipped(box, element, around(element));
    return seen ? [{ element, box }] : [];
  });
}

const isSmall = ({ box }: Target): boolean => box.right - box.left < SIDE || box.bottom - box.top < SIDE;
const centre = ({ box }: Target) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

const contains = (a: Box, b: Box): boolean =>
  a.left <= b.left && a.right >= b.right && a.top <= b.top && a.bottom >= b.bottom;

/** Whether the circle of 24 pixels around a small target meets another target, or the circle of another small one. */
function crowds(small: Target, other: Target): boolean {
  if (small.element === other.element || contains(other.box, small.box)) return false;
  if (isOnPlane(small.element) !== isOnPlane(other.element)) return false;
  const { x, y } = centre(small);
  if (isSmall(other)) {
    const at = centre(other);
    return Math.hypot(at.x - x, at.y - y) < SIDE;
  }
  const { left, right, top, bottom } = other.box;
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < RADIUS;
}

export function smallTargets(...where: Parameters<typeof targetsIn>): readonly string[] {
  const all = targetsIn(...where);
  return all
    .filter((target) => isSmall(target) && !isInSentence(target.element))
    .flatMap((small) => {
      const near = all.find((other) => crowds(small, other));
      const { left, right, top, bottom } = small.box;
      const size = `${Math.round(right - left)} × ${Math.round(bottom - top)}`;
      return near
        ? [`“${nameOf(small.element)}” is a target of ${size}, near “${nameOf(near.element)}”`]
        : [];
    });
}
