import type { Asked } from "./asked";
import type { Answer } from "./asking";
import type { Pattern } from "./pattern";
import { patternOf } from "./pattern";

export interface Form {
  readonly asks: readonly Pattern[];
  /** Which times it can be asked of, if any. */
  readonly times: "none" | "period" | "span";
  /** Whether it is asked of all that there is in an area, or of a theme in it; else an area only tells which body is meant. */
  readonly isOfArea: boolean;
  readonly answer: (asked: Asked) => Answer;
}

/** @param asks patterns, as `pattern.ts` reads them; `{us}` is the council that is selected, and stands wherever a council can */
export const form = (times: Form["times"], answer: Form["answer"], ...asks: readonly string[]): Form => ({
  asks: asks.map(patternOf),
  times,
  isOfArea: false,
  answer,
});

export const areaForm = (...args: Parameters<typeof form>): Form => ({ ...form(...args), isOfArea: true });
