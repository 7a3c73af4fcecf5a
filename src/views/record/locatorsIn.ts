const NUMBER = /^(\(?[A-Z]?\d+(?:\.\d+)*[a-z]?\)?)[.:]?(?:\s|$)/;

/**
 * The paragraphs in a pasted text, a line each: the number that a line begins with, else the line itself, as a heading. Each once.
 * @example locatorsIn("Summary\n1.1 The Board met.\n1.2 It agreed.") // ["Summary", "1.1", "1.2"]
 */
export const locatorsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => NUMBER.exec(line)?.[1] ?? line),
  ),
];
