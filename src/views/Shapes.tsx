import { createElement, Fragment } from "react";
import { textWidth } from "../graph/layout/measure";
import type { PathShape, PictureShape, TextShape } from "../graph/picture/picture";

/** Shapes of a picture as elements of the page; where a shape has its place in the list it keeps its element. */
export const Shapes = ({ shapes }: { readonly shapes: readonly PictureShape[] }) =>
  createElement(Fragment, null, ...shapes.map(elementOf));

const elementOf = (shape: PictureShape) =>
  shape.kind === "path" ? <Path shape={shape} /> : <Text shape={shape} />;

const unless = <Value,>(value: Value, usual: Value): Value | undefined =>
  value === usual ? undefined : value;

function Path({ shape: { x, y, scale, d, fill, stroke, strokeWidth, dash, opacity, round } }: PathProps) {
  const place = x === 0 && y === 0 ? "" : `translate(${x} ${y})`;
  const size = scale === 1 ? "" : `scale(${scale})`;
  return (
    <path
      transform={unless(`${place}${size}`, "")}
      d={d}
      fill={fill ?? "none"}
      stroke={stroke ?? undefined}
      strokeWidth={stroke === null ? undefined : unless(strokeWidth, 1)}
      strokeDasharray={unless(dash.join(" "), "")}
      strokeLinecap={round ? "round" : undefined}
      strokeLinejoin={round ? "round" : undefined}
      opacity={unless(opacity, 1)}
    />
  );
}
interface PathProps {
  readonly shape: PathShape;
}

const Text = ({ shape: { x, y, text, size, weight, anchor, fill, opacity, decoration } }: TextProps) => (
  <text
    x={x}
    y={y}
    fontSize={size}
    fontWeight={unless(weight, "normal")}
    textAnchor={unless(anchor, "start")}
    textDecoration={decoration ?? undefined}
    fill={fill}
    opacity={unless(opacity, 1)}
    // As wide as it was measured when the picture was made, whatever letters a browser has and a reader's style sheet spaces out.
    textLength={textWidth(text, size, weight)}
    lengthAdjust="spacingAndGlyphs"
  >
    {text}
  </text>
);
interface TextProps {
  readonly shape: TextShape;
}
