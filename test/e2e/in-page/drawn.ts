/** Whether an element is drawn at all. */
const VISIBLE = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };

/** What is only for a screen reader is clipped to nothing. The page stands still while it is looked at. */
export function drawnElements(): (element: Element) => boolean {
  const unclipped = new Map<Element, boolean>();
  const isUnclipped = (element: Element): boolean => {
    const known = unclipped.get(element);
    if (known !== undefined) return known;
    const { parentElement } = element;
    const is =
      getComputedStyle(element).clipPath !== "inset(50%)" && (!parentElement || isUnclipped(parentElement));
    unclipped.set(element, is);
    return is;
  };
  return (element) => element.checkVisibility(VISIBLE) && isUnclipped(element);
}
