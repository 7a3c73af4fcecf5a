import { MatchingSection } from "./MatchingSection";
import type { OpeningStep } from "./opening-step";

/** In the order in which they are asked. */
export const OPENING_STEPS: readonly OpeningStep[] = [
  {
    name: "Match your columns",
    asks: ({ unmatched = [] }) => unmatched.length > 0,
    Part: MatchingSection,
  },
];
