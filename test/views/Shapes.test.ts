import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PictureShape } from "../../src/graph/picture/picture";
import { pathShape, textShape } from "../../src/graph/picture/picture";
import { Shapes } from "../../src/views/Shapes";

const drawn = (...shapes: readonly PictureShape[]): string =>
  renderToStaticMarkup(createElement(Shapes, { shapes }));

test("the page draws a shape as a picture does: where it stands, how large, in its fill, stroke, width and dash", () => {
  const d = "M0 0H5";
  expect(
    drawn(pathShape({ d, x: 3, y: 4, scale: 0.5, stroke: "var(--change)", strokeWidth: 2, dash: [4, 3] })),
  ).toBe(
    '<path transform="translate(3 4)scale(0.5)" d="M0 0H5" fill="none" stroke="var(--change)" stroke-width="2" stroke-dasharray="4 3"></path>',
  );
  expect(drawn(pathShape({ d, fill: "var(--accent)", opacity: 0.3 }))).toBe(
    '<path d="M0 0H5" fill="var(--accent)" opacity="0.3"></path>',
  );
  expect(drawn(pathShape({ d, stroke: "red", round: true }))).toBe(
    '<path d="M0 0H5" fill="none" stroke="red" stroke-linecap="round" stroke-linejoin="round"></path>',
  );
});

test("text stays text, as wide as it was measured, and what is first is below", () => {
  const text = textShape({
    text: "Forum",
    x: 9,
    y: 12,
    anchor: "end",
    fill: "blue",
    decoration: "underline",
  });
  expect(drawn(pathShape({ d: "M0 0" }), text)).toBe(
    '<path d="M0 0" fill="none"></path><text x="9" y="12" font-size="12" text-anchor="end" text-decoration="underline" fill="blue" textLength="34.668" lengthAdjust="spacingAndGlyphs">Forum</text>',
  );
});
