import { textWidth } from "../../graph/layout/measure";
import type { PathShape, Picture, PictureShape, TextShape } from "../../graph/picture/picture";
import { spanOfText } from "../../graph/picture/picture";

/** Sharp on a dense screen and on paper. */
const USUAL_SCALE = 2;
/** In each direction: browsers draw nothing at all on a canvas that is larger. */
const MOST_PIXELS = 16000;

/**
 * The picture as PNG, at so many pixels to one of its own, or fewer where it is very large. It is drawn mark by mark: drawing the SVG
 * would have to load it as an image from a `blob:` or `data:` address, which the policy of a careful web server forbids.
 *
 * @throws where the browser cannot make a picture of that size
 */
export async function pngOf(picture: Picture, scale = USUAL_SCALE): Promise<Blob> {
  const { width, height } = picture;
  const drawn = Math.min(scale, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * drawn);
  canvas.height = Math.round(height * drawn);
  const context = canvas.getContext("2d");
  if (!context)
    throw new Error(`Expected a canvas of ${canvas.width} by ${canvas.height} pixels; found none`);
  context.scale(drawn, drawn);
  for (const mark of picture.shapes) drawMark(context, mark);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`Expected a PNG of ${canvas.width} by ${canvas.height} pixels; found none`));
    }, "image/png");
  });
}

function drawMark(context: CanvasRenderingContext2D, mark: PictureShape): void {
  context.save();
  context.globalAlpha = mark.opacity;
  if (mark.kind === "path") drawPath(context, mark);
  else drawText(context, mark);
  context.restore();
}

function drawPath(
  context: CanvasRenderingContext2D,
  { x, y, scale, d, fill, stroke, ...line }: PathShape,
): void {
  const path = new Path2D(d);
  context.translate(x, y);
  context.scale(scale, scale);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === null) return;
  context.strokeStyle = stroke;
  context.lineWidth = line.strokeWidth;
  context.setLineDash([...line.dash]);
  context.lineCap = line.round ? "round" : "butt";
  context.lineJoin = line.round ? "round" : "miter";
  context.stroke(path);
}

const ALIGNMENTS = { start: "left", middle: "center", end: "right" } as const;

function drawText(context: CanvasRenderingContext2D, mark: TextShape): void {
  const { x, y, text, size, weight, anchor, fill, decoration } = mark;
  context.font = `${weight} ${size}px Arial, Helvetica, sans-serif`;
  context.textAlign = ALIGNMENTS[anchor];
  context.fillStyle = fill;
  context.fillText(text, x, y);
  if (decoration === null) return;
  // A canvas knows no struck or underlined text.
  const [left] = spanOfText(mark);
  const above = decoration === "line-through" ? 0.3 * size : -0.12 * size;
  context.fillRect(left, y - above, textWidth(text, size, weight), Math.max(1, size / 14));
}
