import type { Story } from "../../record/shape";
import { inlineText } from "../../words/story/inline";

/**
 * A story as a Markdown file (CommonMark): its title, and for each step a heading that leads to an address of the explorer, with its
 * paragraphs below. `storyOfMarkdown` reads the same again.
 */
export const storyAsMarkdown = ({ title, steps }: Story): string =>
  [
    `# ${escaped(title)}`,
    ...steps.flatMap(({ address, heading, text }) => [
      `## ${inlineText([{ text: heading, address }])}`,
      ...(text.trim() === "" ? [] : [text.trim()]),
    ]),
    "",
  ].join("\n\n");

const escaped = (text: string): string => inlineText([text]);
