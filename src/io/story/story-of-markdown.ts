/** A story that somebody has written, as a Markdown file. */
import type { Fault } from "../../record/fault";
import { faultOfFile } from "../../record/fault";
import type { Story, StoryStep } from "../../record/shape";
import { inlineOf, plainText } from "../../words/story/inline";

export interface ReadStory {
  /** Null where the file tells no step. */
  readonly story: Story | null;
  readonly faults: readonly Fault[];
}

const EXAMPLE = "## [How it stood in 2011](#view=structure&period=2011&area=cambridgeshire)";

interface Block {
  /** In the file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Whether a text is meant for a story: it has a heading that leads to an address. */
export const isStory = (text: string): boolean => /^##\s+\[.+\]\(#[^)\s]+\)\s*$/m.test(text);

/**
 * The first heading of the first level is the title; each of the second leads to an address, and is a step.
 *
 * @param file by which faults call it
 */
export function storyOfMarkdown(file: string, markdown: string): ReadStory {
  const blocks = blocksOf(markdown);
  const title = blocks.find(({ text }) => isTitle(text));
  const read = blocks.filter(({ text }) => isHeading(text)).map((heading) => stepFrom(file, blocks, heading));
  const steps = read.flatMap((each) => ("step" in each ? [each.step] : []));
  const faults = read.flatMap((each) => ("fault" in each ? [each.fault] : []));
  if (steps.length === 0) {
    return { story: null, faults: [...faults, faultOfFile(file, `a step, such as ${EXAMPLE}`, "none")] };
  }
  const name = title ? plainText(title.text.replace(/^#\s+/, "")) : file.replace(/\.[a-z]+$/i, "");
  return { story: { id: idOf(name), title: name, steps }, faults };
}

/** What lies between empty lines; a heading is a block of its own, whatever lies around it. */
function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const text = line.trim();
    const last = blocks.at(-1);
    if (text === "" || isHeading(text) || isTitle(text) || !isOpen || !last) {
      if (text !== "") blocks.push({ line: index + 1, text });
    } else blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
    isOpen = text !== "" && !isHeading(text) && !isTitle(text);
  }
  return blocks;
}

const isTitle = (text: string): boolean => /^#\s/.test(text);
const isHeading = (text: string): boolean => /^##\s/.test(text);

function stepFrom(
  file: string,
  blocks: readonly Block[],
  heading: Block,
): { readonly step: StoryStep } | { readonly fault: Fault } {
  const [link, ...rest] = inlineOf(heading.text.replace(/^##\s+/, ""));
  if (link === undefined || typeof link === "string" || rest.length > 0) {
    const expected = `a heading that leads to an address, such as ${EXAMPLE}`;
    return { fault: { ...faultOfFile(file, expected, heading.text), item: `line ${heading.line}` } };
  }
  const after = blocks.slice(blocks.indexOf(heading) + 1);
  const end = after.findIndex(({ text }) => isHeading(text) || isTitle(text));
  const paragraphs = (end < 0 ? after : after.slice(0, end)).map(({ text }) => text);
  return { step: { address: link.address, heading: link.text, text: paragraphs.join("\n\n") } };
}

/** @example idOf("Six become three, 2011") // "six-become-three-2011" */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "") || "story";
