import type { ReadContent } from "../../io/content";
import type { Answers } from "./answers";
import { replacedBy } from "./former-names";

/** What stands in the files of which a record was made, and what the reader said of them: where one of them is mended, the others are not read again. */
export interface KeptContents {
  /** The files that were chosen: a zip is one of them, whatever is in it. */
  readonly chosen: readonly string[];
  readonly contents: readonly ReadContent[];
  readonly answers: Answers;
}

/**
 * Without the files that are given anew, which may have been saved under other names. Where one was open and one is given, it is
 * that one, whatever it is called. What was mended of them is not mended in those that are given.
 * @param names of those that are given
 */
export function withoutFiles(before: KeptContents, names: readonly string[]): KeptContents {
  const paths = before.contents.map(pathOf);
  const replaced = new Set(names.flatMap((name) => replacedBy(name, paths) ?? []));
  const isOnly = replaced.size === 0 && before.chosen.length === 1 && names.length === 1;
  const stays = (content: ReadContent): boolean => !isOnly && !replaced.has(pathOf(content));
  const contents = before.contents.filter(stays);
  const left = new Set(contents.map(pathOf));
  const { mends } = before.answers;
  return {
    ...before,
    ...(mends && { answers: { ...before.answers, mends: mends.filter(({ file }) => left.has(file)) } }),
    chosen: isOnly ? [] : before.chosen.filter((name) => !replaced.has(name)),
    contents,
  };
}

const pathOf = ({ file, faults }: ReadContent): string => file?.path ?? faults[0]?.file ?? "";
