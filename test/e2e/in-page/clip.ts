/** What hides a part of what is in it, and what is left of it to be seen. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Clipped {
  /** What is left to be seen; null where it is scrolled out of sight. */
  readonly seen: Box | null;
  /** By what it is cut, so that no scrolling brings it back; null where by nothing. */
  readonly cutBy: Element | null;
}

/** CSS pixels: text that reaches so far out of its box is not cut to the eye. */
const TOLERANCE = 1;
const AXES = ["x", "y"] as const;
type Axis = (typeof AXES)[number];
type Overflow = "hides" | "scrolls" | null;

interface Clipper {
  readonly element: Element;
  readonly edge: Box;
  readonly x: Overflow;
  readonly y: Overflow;
}

/** What moves on the plan's plane: the window on it cuts nothing, as the plane can be moved. */
export const isOnPlane = (element: Element): boolean =>
  element.closest("[data-plan] :is([role='treeitem'], h2)") !== null;

const overflowOf = (overflow: string): Overflow => {
  if (overflow === "visible") return null;
  return overflow === "hidden" || overflow === "clip" ? "hides" : "scrolls";
};

function innerBox(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const [x, y] = [left + element.clientLeft, top + element.clientTop];
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
}

/** Whether it shows its first lines and then dots: the rest is folded away, and not cut. */
export const isClamped = ({ webkitLineClamp }: CSSStyleDeclaration): boolean => webkitLineClamp !== "none";

function asClipper(element: Element, style: CSSStyleDeclaration): readonly Clipper[] {
  const { overflowX, overflowY } = style;
  const [x, y] = isClamped(style)
    ? (["scrolls", "scrolls"] as const)
    : [overflowOf(overflowX), overflowOf(overflowY)];
  const isPartOfDrawing = element instanceof SVGElement && !(element instanceof SVGSVGElement);
  return (x || y) && !isPartOfDrawing ? [{ element, edge: innerBox(element), x, y }] : [];
}

/** What holds an element: its parent, but for those that what is positioned leaves; null at the window. */
function holderOf(element: Element, position: string): Element | null {
  for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) {
    const style = getComputedStyle(at);
    const holds = style.transform !== "none" || (position === "absolute" && style.position !== "static");
    if (holds || (position !== "absolute" && position !== "fixed")) return at;
  }
  return null;
}

/** From the inside outwards. The page stands still while it is looked at: each is found once. */
export function clippers(): (element: Element) => readonly Clipper[] {
  const known = new Map<Element, readonly Clipper[]>();
  const of = (element: Element): readonly Clipper[] => {
    const before = known.get(element);
    if (before) return before;
    const style = getComputedStyle(element);
    const holder = holderOf(element, style.position);
    const all = [...asClipper(element, style), ...(holder ? of(holder) : [])];
    known.set(element, all);
    return all;
  };
  return of;
}

const [start, end] = [
  { x: "left", y: "top" },
  { x: "right", y: "bottom" },
] as const;

const reaches = (box: Box, { edge }: Clipper, axis: Axis): boolean =>
  box[start[axis]] < edge[start[axis]] - TOLERANCE || box[end[axis]] > edge[end[axis]] + TOLERANCE;

/** Before where a scroll begins nothing can be scrolled to. */
const isUnreachable = (box: Box, { edge, element }: Clipper, axis: Axis): boolean =>
  box[start[axis]] + (axis === "x" ? element.scrollLeft : element.scrollTop) < edge[start[axis]] - TOLERANCE;

const within = (box: Box, { edge }: Clipper, axis: Axis): Box => ({
  ...box,
  [start[axis]]: Math.max(box[start[axis]], edge[start[axis]]),
  [end[axis]]: Math.min(box[end[axis]], edge[end[axis]]),
});

const isEmpty = ({ left, top, right, bottom }: Box): boolean => right - left < 1 || bottom - top < 1;

/** What is seen of a box of an element, inside what clips it. */
export function clipped(box: Box, element: Element, around: readonly Clipper[]): Clipped {
  let seen = box;
  for (const clipper of around) {
    for (const axis of AXES) {
      const { [axis]: overflow } = clipper;
      if (overflow === null) continue;
      const isCut =
        overflow === "hides"
          ? reaches(seen, clipper, axis) && !isOnPlane(element)
          : isUnreachable(seen, clipper, axis);
      if (isCut) return { seen: null, cutBy: clipper.element };
      seen = within(seen, clipper, axis);
    }
    if (isEmpty(seen)) return { seen: null, cutBy: null };
  }
  return { seen, cutBy: null };
}
