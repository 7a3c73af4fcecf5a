import { expect, test } from "vitest";
import { framedPicture } from "../../../src/graph/picture/framed-picture";
import { pathShape, spanOfText } from "../../../src/graph/picture/picture";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";

const DRAWING = { width: 300, height: 100, marks: [pathShape({ d: "M0 0H300" })] };
const CAPTION = {
  title: "A town",
  record: "A small town",
  asAt: "as at 2011",
  sources: ["Town 2011: A review"],
  legend: [],
};
const framed = (caption: Partial<typeof CAPTION> = {}) =>
  framedPicture(DRAWING, { ...CAPTION, ...caption }, LIGHT_PALETTE);
const textsOf = (picture: ReturnType<typeof framed>) => picture.shapes.filter((mark) => mark.kind === "text");

test("above stands the title, below the sources, and last of what period it is", () => {
  expect(textsOf(framed()).map(({ text }) => text)).toEqual([
    "A town",
    "Sources",
    "Town 2011: A review",
    "A small town, as at 2011. Partnership Explorer",
  ]);
  expect(framed().description).toBe("A small town, as at 2011. Partnership Explorer. Town 2011: A review.");
});

test("under it all lies white ground, as large as the picture", () => {
  const { width, height, shapes } = framed();
  expect([width, height]).toEqual([688, 297]);
  expect(shapes[0]).toMatchObject({ d: "M0 0H688V297H0z", fill: "#ffffff" });
});

test("without a source no sources are named", () => {
  expect(textsOf(framed({ sources: [] })).map(({ text }) => text)).not.toContain("Sources");
});

test("long titles and sources are broken into lines within the picture", () => {
  const long = "Partnerships of a county with very many words in its name ".repeat(5).trim();
  const picture = framed({ title: long, sources: [long] });
  expect(picture.height).toBeGreaterThan(framed().height);
  for (const text of textsOf(picture)) expect(spanOfText(text)[1]).toBeLessThanOrEqual(picture.width);
});
