import fc from "fast-check";
import { expect, test } from "vitest";
import { storyAsMarkdown } from "../../../src/io/story/story-as-markdown";
import { isStory, storyOfMarkdown } from "../../../src/io/story/story-of-markdown";

const WRITTEN = `# Six become three

What stands before the first step is not told.

## [How it stood in 2010](#view=structure&period=2010&area=marchshire)

Six partnerships stood,
[Together](#period=2010&select=marchshire-together) above them.

A second paragraph.

## [And in 2016](#period=2016)
`;

test("a story is written as a text: its headings lead to what they show, with the words of each below", () => {
  expect(storyOfMarkdown("six.md", WRITTEN)).toEqual({
    story: {
      id: "six-become-three",
      title: "Six become three",
      steps: [
        {
          address: "view=structure&period=2010&area=marchshire",
          heading: "How it stood in 2010",
          text: "Six partnerships stood, [Together](#period=2010&select=marchshire-together) above them.\n\nA second paragraph.",
        },
        { address: "period=2016", heading: "And in 2016", text: "" },
      ],
    },
    faults: [],
  });
});

test("a heading that leads nowhere is told with its line, and the other steps are there", () => {
  const { story, faults } = storyOfMarkdown("six.md", WRITTEN.replace(/\[And in 2016\].*/, "And in 2016"));
  expect(story?.steps.map(({ heading }) => heading)).toEqual(["How it stood in 2010"]);
  expect(faults).toMatchObject([
    { file: "six.md", item: "line 12", found: "## And in 2016", weight: "left-out" },
  ]);
});

test("a text without a step is no story, and says what a step looks like", () => {
  const { story, faults } = storyOfMarkdown("notes.md", "# Notes\n\nNothing.");
  expect(story).toBeNull();
  expect(faults[0]?.expected).toContain("## [How it stood in 2011](#view=structure&period=2011");
});

test("a story is known by its headings, whatever the file is called", () => {
  expect(isStory(WRITTEN)).toBe(true);
  expect(isStory("# A title\n\n## A heading\n\n[a link](#period=2011)")).toBe(false);
});

const line = fc
  .string({ minLength: 1 })
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => text !== "" && !text.startsWith("#") && !text.includes("\\"));
const someStory = fc.record({
  title: line,
  steps: fc.array(
    fc.record({
      address: fc.constantFrom("view=structure&period=2011", "period=2016&select=growth-company"),
      heading: line,
      text: fc.array(line.filter((text) => !/[[\]]/.test(text))).map((paragraphs) => paragraphs.join("\n\n")),
    }),
    { minLength: 1 },
  ),
});

test("what is written of any story reads back as the same, its id aside", () => {
  fc.assert(
    fc.property(someStory, (story) => {
      const { story: read, faults } = storyOfMarkdown("story.md", storyAsMarkdown({ id: "x", ...story }));
      expect({ title: read?.title, steps: read?.steps, faults }).toEqual({ ...story, faults: [] });
    }),
  );
});
