import type { Ending } from "../lineage/ending";
import { whenInWords } from "../time/words";

/** @example "it ended in May 2011", "what it was part of was agreed to end by 31 December 2011" */
export const endedInWords = ({ when, reported, withParent }: Ending): string =>
  `${withParent === null ? "it" : "what it was part of"} ${reported ? "ended" : "was agreed to end"} ${whenInWords(when)}`;
