/**
 * Brings an element into sight by scrolling what it stands in, and nothing further out: a frame must not move the page around it.
 *
 * @param share of the visible height that stays free above the element: 0 at the top, 0.5 in the middle
 */
export function scrollWithin(element: Element, share: number): void {
  const scroller = scrollerOf(element);
  const from = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top;
  const { top, height } = element.getBoundingClientRect();
  scroller.scrollTop += top - from - (scroller.clientHeight - height) * share;
}

function scrollerOf(element: Element): Element {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const { overflowY } = getComputedStyle(outer);
    if (/auto|scroll/.test(overflowY) && outer.scrollHeight > outer.clientHeight) return outer;
  }
  return document.documentElement;
}
