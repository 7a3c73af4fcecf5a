import { candidatesWithin } from "../../io/adding/candidates";
import { historyQuestions } from "../../io/registers/history-questions";
import { MatchingSection } from "./MatchingSection";
import type { Answers, OpeningStep } from "./opening-step";
import { RegistersSection } from "./RegistersSection";
import { SameBodiesSection } from "./SameBodiesSection";

/** Two tables that were matched: each is a register of its own. */
const hasSeveral = ({ matchings = [] }: Answers): boolean => matchings.length > 1;

/** In the order in which they are asked. */
export const OPENING_STEPS: readonly OpeningStep[] = [
  {
    name: "Match your columns",
    asks: ({ unmatched = [] }) => unmatched.length > 0,
    Part: MatchingSection,
  },
  {
    name: "Is this the same body?",
    asks: ({ record }, answers) =>
      record !== null && hasSeveral(answers) && !answers.joinings && candidatesWithin(record).length > 0,
    Part: SameBodiesSection,
  },
  {
    name: "What became of them?",
    asks: ({ record }, answers) =>
      record !== null && hasSeveral(answers) && !answers.histories && historyQuestions(record).length > 0,
    Part: RegistersSection,
  },
];
