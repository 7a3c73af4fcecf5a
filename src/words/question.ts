const QUESTION =
  /^\s*what(?:ever)?\s+(?:(?:has\s+)?happened\s+to|(?:has\s+)?bec[ao]me\s+of)\s+(?:the\s+)?(.*?)\s*\??\s*$/i;

/**
 * The name that a question asks after; null where the text is no such question.
 * @example askedAfter("What happened to the Safer Board?") // "Safer Board"
 */
export const askedAfter = (text: string): string | null => QUESTION.exec(text)?.[1] ?? null;
