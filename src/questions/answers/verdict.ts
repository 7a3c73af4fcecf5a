/** Yes or no, where that is what was asked: first, and then what it rests on. */
import { say } from "../../words/sentence";
import type { Statement } from "../../words/statement";

export type Verdict = "Yes" | "No" | "Not known";

/** Null where neither can be said: then the first statement says what is. */
export function withVerdict(
  verdict: Verdict | null,
  [first, ...others]: readonly Statement[],
): readonly Statement[] {
  if (first === undefined) return [];
  if (verdict === null) return [first, ...others];
  return [{ ...first, sentence: say`${verdict}. ${first.sentence}` }, ...others];
}
