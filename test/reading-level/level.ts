/** How many years at school a text asks for: Flesch-Kincaid, which counts words of a sentence and syllables of a word. */
import { syllable } from "syllable";

export interface ReadingLevel {
  readonly sentences: number;
  readonly words: number;
  /** Years at an American school; an English year is one more. */
  readonly grade: number;
}

const SEGMENTER = new Intl.Segmenter("en-GB", { granularity: "sentence" });
/** For a name: a reader takes it in as a whole. */
const NAME = "Council";

/** @param names each is counted as one word of two syllables */
export function readingLevel(paragraphs: readonly string[], names: readonly string[]): ReadingLevel {
  const sentences = paragraphs
    .map((paragraph) => withoutNames(paragraph, names))
    .flatMap((paragraph) => [...SEGMENTER.segment(paragraph)].map(({ segment }) => wordsOf(segment)))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { sentences: sentences.length, words: words.length, grade };
}

/** The longest first: a name may begin another. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names.toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, NAME), text);

const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
