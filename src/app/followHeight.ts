/**
 * Tells how high the page would have to be for its view not to scroll, in CSS pixels, whenever that changes.
 *
 * @returns ends it
 */
export function followHeight(tell: (height: number) => void): () => void {
  let last = 0;
  let waiting: number | undefined;
  const look = (): void => {
    waiting = undefined;
    const height = contentHeight();
    if (height === last) return;
    last = height;
    tell(height);
  };
  // Once for all that happens before the next drawing.
  const later = (): void => {
    waiting ??= requestAnimationFrame(look);
  };
  const sizes = new ResizeObserver(later);
  sizes.observe(document.body);
  const content = new MutationObserver(later);
  content.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["hidden", "open", "data-natural-height"],
  });
  return () => {
    sizes.disconnect();
    content.disconnect();
    if (waiting !== undefined) cancelAnimationFrame(waiting);
  };
}

/**
 * The explorer as it stands, with the part of it that fills or scrolls as high as its content. A plan says that itself: it fills
 * whatever it gets.
 */
function contentHeight(): number {
  const explorer = document.querySelector<HTMLElement>("[data-embedded]");
  const view = explorer?.querySelector<HTMLElement>("[role=tabpanel]:not([hidden])");
  if (!explorer || !view) return Math.ceil(document.body.scrollHeight);
  // Above it there may stand what is wrong with the record.
  const height = explorer.offsetTop + explorer.offsetHeight;
  const plan = view.querySelector<HTMLElement>("[data-natural-height]");
  if (plan) return Math.ceil(height + spareHeight(plan));
  const scroller = [view, ...view.querySelectorAll<HTMLElement>("*")].find(scrolls);
  if (!scroller) return height;
  return Math.ceil(height - scroller.clientHeight + heightOfContent(scroller));
}

/** By how much the plan would have to be higher to be seen whole, with no details over its foot. */
function spareHeight(plan: HTMLElement): number {
  const foot = plan.closest("[data-room]")?.getBoundingClientRect().bottom ?? 0;
  return Number(plan.dataset["naturalHeight"]) - (foot - plan.getBoundingClientRect().top);
}

const scrolls = (element: HTMLElement): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Not `scrollHeight`: that is never less than the height that the element has. */
function heightOfContent(scroller: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(scroller);
  const content = document.createRange();
  content.selectNodeContents(scroller);
  const { height } = content.getBoundingClientRect();
  return height + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
}
