/** What registers have in their labels of the details that answer a question of the review. */
const WORDS: Readonly<Record<string, RegExp>> = {
  officers: /\bofficers?\b/i,
  resources: /\b(costs?|resources?|funding|budget|contributions?)\b/i,
};

/** @example detailAnswers("Responsible Officer", "officers") // true */
export const detailAnswers = (label: string, questionId: string): boolean =>
  WORDS[questionId]?.test(label) ?? false;
