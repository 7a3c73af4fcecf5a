/**
 * Tells how high the page would have to be for its view not to scroll, in CSS pixels, whenever that changes.
 *
 * @returns ends it
 */
export function followHeight(tell: (height: number) => void): () => void {
  let told = 0;
  let waiting: number | undefined;
  const look = (): void => {
    waiting = undefined;
    const height = contentHeight();
    if (height === told) return;
    told = height;
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

const LEAST_VIEW = 240;

/** What stands around the view, and the view as high as it would have to be. The plan says that itself: it fills whatever it gets. */
function contentHeight(): number {
  const view = document.querySelector<HTMLElement>("[role=tabpanel]:not([hidden])");
  if (!view) return document.body.scrollHeight;
  const plan = view.querySelector<HTMLElement>("[data-natural-height]");
  const scrollers = [...view.children].map(({ scrollHeight }) => scrollHeight);
  const natural = plan ? Number(plan.dataset["naturalHeight"]) : Math.max(...scrollers, LEAST_VIEW);
  return Math.ceil(document.body.clientHeight - view.clientHeight + natural);
}
