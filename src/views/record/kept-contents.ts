import type { ReadContent } from "../../io/content";
import type { RecordOrigin } from "../../record/origin";
import type { Answers } from "./opening-step";

/** What stands in the files of which a record was made, and what the reader said of them: where one of them is mended, the others are not read again. */
export interface KeptContents {
  readonly contents: readonly ReadContent[];
  readonly answers: Answers;
}

const kept = new WeakMap<RecordOrigin, KeptContents>();

export const keepContents = (origin: RecordOrigin, contents: KeptContents): void => {
  kept.set(origin, contents);
};

/** Undefined of a record that was not opened from files here. */
export const contentsOfOrigin = (origin: RecordOrigin): KeptContents | undefined => kept.get(origin);

/** Without the files that are given anew. @param names of those */
export const withoutFiles = (
  { contents, answers }: KeptContents,
  names: readonly string[],
): KeptContents => ({
  contents: contents.filter(({ file, faults }) => !names.includes(file?.path ?? faults[0]?.file ?? "")),
  answers,
});
