import type { RefCallback } from "react";

/**
 * Keeps an element as high as it has been at its present width: what stands below it moves once, for the longest of its texts, and
 * not with every other.
 */
export const keepHeight: RefCallback<HTMLElement> = (element) => {
  if (!element) return;
  let [width, kept] = [0, 0];
  const keep = (): void => {
    if (element.offsetWidth !== width) {
      width = element.offsetWidth;
      kept = 0;
      element.style.minHeight = "";
    }
    const { height } = element.getBoundingClientRect();
    if (height <= kept) return;
    kept = height;
    element.style.minHeight = `${height}px`;
  };
  const observer = new ResizeObserver(keep);
  observer.observe(element);
  return () => observer.disconnect();
};
