/** Where a sentence of ours uses a term that somebody may ask about. */
import type { Term } from "./terms";
import { PRESENCE_TERMS } from "./terms";

const { possible, proposed } = PRESENCE_TERMS;
const later = PRESENCE_TERMS["no-longer-reported"];
const earlier = PRESENCE_TERMS["not-yet-reported"];

/** The words for a term that stand in sentences, beside its own; small. "Possible" by itself may mean anything there. */
const WORDS: readonly (readonly [words: string, term: Term])[] = [
  ["on record", PRESENCE_TERMS["on-record"]],
  ["planned or proposed", proposed],
  ["no longer reported", later],
  ["no report of it after", later],
  ["no report after", later],
  ["last report", later],
  ["not yet reported", earlier],
  ["no report of it before", earlier],
  ["first report", earlier],
  ["may already have begun", possible],
  ["may have begun", possible],
  ["may still have been there", possible],
  ["may have ended", possible],
];

export interface TermUsed {
  readonly text: string;
  readonly term: Term;
}

/** "First on record" and "no name on record" are no states of a body. */
const ELSE = "(?<!\\b(?:first|no|not|none|name|nobody|nothing|also|end is) )";
const ANY = new RegExp(`${ELSE}\\b(${WORDS.map(([words]) => words).join("|")})\\b`, "giu");

/** The text in its order, with the terms in it apart. @example termsIn("Last report: 2011.") // [{ text: "Last report", … }, ": 2011."] */
export const termsIn = (text: string): readonly (string | TermUsed)[] =>
  text
    .split(ANY)
    .map((part, index) => (index % 2 === 0 ? part : used(part)))
    .filter((part) => part !== "");

const used = (text: string): string | TermUsed => {
  const term = WORDS.find(([words]) => words === text.toLowerCase())?.[1];
  return term ? { text, term } : text;
};
