import type { Rect } from "../../graph/layout/rect";
import type { Becoming } from "../../graph/plan/becoming";
import styles from "./Becoming.module.css";

/** In milliseconds. */
const STEP_TIME = 240;

/**
 * Lets outlines of boxes move, all at once, into what they become. The boxes themselves are not touched. When they have arrived they
 * are not seen, and stay: taken out then, they would have the browser lay out and paint once more.
 *
 * @param layer in the plan's units
 * @returns takes them out, on their way or not
 */
export function playBecomings(layer: HTMLElement, becomings: readonly Becoming[]): () => void {
  const outlines = becomings.map((becoming) => playOne(layer, becoming));
  return () => {
    for (const outline of outlines) outline.remove();
  };
}

function playOne(layer: HTMLElement, { from, to }: Becoming): HTMLElement {
  const outline = layer.ownerDocument.createElement("div");
  outline.className = styles.becoming ?? "";
  outline.dataset["becoming"] = "";
  outline.style.cssText = `left:${to.x}px;top:${to.y}px;width:${to.width}px;height:${to.height}px`;
  layer.prepend(outline);
  outline.animate(
    [
      { transform: seenAt(from, to), opacity: 1 },
      { opacity: 1, offset: 0.7 },
      { transform: "none", opacity: 0 },
    ],
    { duration: STEP_TIME, easing: "ease-in-out" },
  );
  return outline;
}

/** Of a box that stands at `to`. */
const seenAt = (from: Rect, to: Rect): string =>
  `translate(${from.x - to.x}px, ${from.y - to.y}px) scale(${from.width / to.width}, ${from.height / to.height})`;
