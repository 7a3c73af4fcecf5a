import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathShape, textShape } from "../../src/graph/picture/picture";
import { escapedXml } from "../../src/io/escaped-xml";
import { svgOf } from "../../src/io/svg";
import { openElements } from "./open-elements";

const EMPTY = { width: 100, height: 50, title: "Title", description: "As at 2011", shapes: [] };
const lineOf = (mark: Parameters<typeof svgOf>[0]["shapes"][number]): string =>
  svgOf({ ...EMPTY, shapes: [mark] }).split("\n")[4] ?? "";

describe("a picture as SVG", () => {
  test("stands by itself: its namespace, its size, its title and what it is of", () => {
    expect(svgOf(EMPTY)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<svg xmlns="http://www.w3.org/2000/svg" version="1.1" xml:lang="en-GB" width="100" height="50" viewBox="0 0 100 50" font-family="Arial, Helvetica, sans-serif">',
        "<title>Title</title>",
        "<desc>As at 2011</desc>",
        "</svg>",
        "",
      ].join("\n"),
    );
  });

  test("text stays text, with the line through it", () => {
    const struck = textShape({
      text: "Safer & Stronger",
      x: 7,
      y: 20.333,
      fill: "#55626f",
      decoration: "line-through",
    });
    expect(lineOf(struck)).toBe(
      '<text x="7" y="20.33" font-size="12" text-decoration="line-through" fill="#55626f">Safer &amp; Stronger</text>',
    );
  });

  test("a line keeps its place, its dashes and how pale it is", () => {
    const line = pathShape({ x: 3, y: 4, d: "M0 0H9", stroke: "#1d4e79", dash: [6, 4], opacity: 0.7 });
    expect(lineOf(line)).toBe(
      '<path transform="translate(3 4)" d="M0 0H9" fill="none" stroke="#1d4e79" stroke-dasharray="6 4" opacity="0.7"/>',
    );
  });

  test("what XML would take for markup is told as text", () => {
    expect(escapedXml('"A" & <B>')).toBe("&quot;A&quot; &amp; &lt;B&gt;");
    expect(escapedXml("a\u0000b\u001Fc\n")).toBe("abc\n");
  });

  test("it is well formed, whatever the texts", () => {
    const someText = fc.string({ unit: fc.constantFrom("&", "<", ">", '"', "'", "]]>", "a", "é", " ") });
    fc.assert(
      fc.property(someText, someText, someText, (title, description, text) => {
        const shapes = [textShape({ text, fill: text }), pathShape({ d: "M0 0z", fill: title })];
        expect(openElements(svgOf({ ...EMPTY, title, description, shapes }))).toEqual([]);
      }),
    );
  });
});
