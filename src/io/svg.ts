/** Pictures as files of SVG 1.1: text stays text, and nothing has to be fetched. */

import type { PathShape, Picture, TextShape } from "../graph/picture/picture";
import { escapedXml } from "./escaped-xml";

export function svgOf({ width, height, title, description, shapes }: Picture): string {
  const root = attributesOf({
    xmlns: "http://www.w3.org/2000/svg",
    version: "1.1",
    "xml:lang": "en-GB",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": "Arial, Helvetica, sans-serif",
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${root}>`,
    `<title>${escapedXml(title)}</title>`,
    `<desc>${escapedXml(description)}</desc>`,
    ...shapes.map((mark) => (mark.kind === "path" ? pathElement(mark) : textElement(mark))),
    "</svg>",
    "",
  ].join("\n");
}

/** What is null is left out, as are SVG's own defaults. */
const attributesOf = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        ` ${name}="${escapedXml(typeof value === "number" ? roundedText(value) : `${value}`)}"`,
    )
    .join("");

const roundedText = (value: number): string => String(Math.round(value * 100) / 100);
const unless = <Value>(value: Value, usual: Value): Value | null => (value === usual ? null : value);

function pathElement({ x, y, scale, d, fill, stroke, strokeWidth, dash, opacity, round }: PathShape): string {
  const place = x === 0 && y === 0 ? "" : `translate(${roundedText(x)} ${roundedText(y)})`;
  const size = scale === 1 ? "" : `scale(${roundedText(scale)})`;
  const line = stroke === null ? {} : strokeAttributes(stroke, strokeWidth, dash, round);
  const transform = unless(`${place}${size}`, "");
  return `<path${attributesOf({ transform, d, fill: fill ?? "none", ...line, opacity: unless(opacity, 1) })}/>`;
}

const strokeAttributes = (stroke: string, width: number, dash: readonly number[], round: boolean) => ({
  stroke,
  "stroke-width": unless(width, 1),
  "stroke-dasharray": unless(dash.join(" "), ""),
  "stroke-linecap": round ? "round" : null,
  "stroke-linejoin": round ? "round" : null,
});

const textElement = ({ x, y, text, size, weight, anchor, fill, opacity, decoration }: TextShape): string =>
  `<text${attributesOf({
    x,
    y,
    "font-size": size,
    "font-weight": unless(weight, "normal"),
    "text-anchor": unless(anchor, "start"),
    "text-decoration": decoration,
    fill,
    opacity: unless(opacity, 1),
  })}>${escapedXml(text)}</text>`;
