/** Of something long that is scrolled through, from where to where it is drawn, in CSS pixels from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** About what a large screen shows: before it is known where one is. */
export const FIRST_STRETCH: Stretch = { top: 0, bottom: 1500 };

/** Before anything is known. */
export const NO_STRETCH: Stretch = { top: 0, bottom: 0 };

/** What the window shows of an element, were there more of it on both sides. */
export function stretchShown(element: Element): Stretch {
  const { top } = element.getBoundingClientRect();
  return { top: -top, bottom: innerHeight - top };
}

/** Half a window more on each side: so far one may scroll before anything else has to be drawn. */
const MORE = 0.5;

/** The same while what the window shows lies within it. */
export function stretchAround(window: Stretch, before: Stretch): Stretch {
  if (before.top <= Math.max(0, window.top) && window.bottom <= before.bottom) return before;
  const more = (window.bottom - window.top) * MORE;
  return { top: Math.max(0, window.top - more), bottom: window.bottom + more };
}
