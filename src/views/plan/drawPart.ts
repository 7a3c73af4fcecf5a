import type { Rect } from "../../graph/layout/rect";

/** What of a canvas is used here. */
export type PartContext = Pick<
  CanvasRenderingContext2D,
  "save" | "restore" | "setTransform" | "beginPath" | "rect" | "clip" | "clearRect"
>;

/** In pixels of the screen. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Of a canvas. */
export interface Part {
  readonly boxes: readonly Rect[];
  readonly view: View;
}

/** Cytoscape clears all of the canvas before it has elements drawn. */
export function keepFromBeingCleared(context: PartContext): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, 0, 0);
  context.clip();
}

/**
 * One rectangle after the other, each in whole pixels: along an edge within one, or of several at once, lines are not drawn as they
 * are on the whole canvas.
 *
 * @param context as `keepFromBeingCleared` left it
 */
export function drawPart(
  context: PartContext,
  { boxes, view: { zoom, x, y } }: Part,
  draw: (box: Rect) => void,
): void {
  context.restore();
  for (const box of boxes) {
    const [left, top] = [Math.floor(box.x * zoom + x), Math.floor(box.y * zoom + y)];
    const right = Math.ceil((box.x + box.width) * zoom + x);
    const bottom = Math.ceil((box.y + box.height) * zoom + y);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.clearRect(left, top, right - left, bottom - top);
    context.setTransform(zoom, 0, 0, zoom, x, y);
    draw(box);
    context.restore();
  }
}
