/** What a reader typed, as words to be compared. */
import { folded } from "../record/find";

/** Two words that are run together. */
const RUN_TOGETHER: Readonly<Record<string, string>> = {
  whos: "who is",
  whats: "what is",
  whens: "when is",
  wheres: "where is",
  hows: "how is",
  whod: "who would",
  weve: "we have",
};

/** What is said around a question and asks nothing. */
const AROUND = [
  "please",
  "can you tell me",
  "could you tell me",
  "tell me",
  "do you know",
  "do we know",
  "i want to know",
  "i would like to know",
  "and how did they fit together",
  "and how they fitted together",
  "exactly",
  "actually",
];

/** Lower case, without accents, apostrophes and punctuation. @example typedWords("Who's on RECAP?") // ["who", "is", "on", "recap"] */
export function typedWords(text: string): readonly string[] {
  const words = folded(text)
    .split(" ")
    .map((word) => RUN_TOGETHER[word] ?? word)
    .join(" ");
  const begun = AROUND.reduce((rest, around) => withoutStart(rest, `${around} `), words);
  const asked = AROUND.reduce((rest, around) => withoutEnd(rest, ` ${around}`), begun);
  return asked.split(" ").filter((word) => word !== "");
}

const withoutStart = (text: string, start: string): string =>
  text.startsWith(start) ? text.slice(start.length) : text;
const withoutEnd = (text: string, end: string): string =>
  text.endsWith(end) ? text.slice(0, -end.length) : text;
