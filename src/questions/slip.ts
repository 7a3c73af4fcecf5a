/** Shorter words are soon like one another. */
const SHORTEST_SLIPPED = 5;

/**
 * Whether a word is another with one slip of the finger: a letter too many, too few, another, or two exchanged.
 * @example isOneSlip("horizns", "horizons") // true
 */
export function isOneSlip(typed: string, word: string): boolean {
  if (typed === word || Math.min(typed.length, word.length) < SHORTEST_SLIPPED - 1) return false;
  if (word.length < SHORTEST_SLIPPED) return false;
  let same = 0;
  while (same < word.length && typed[same] === word[same]) same++;
  const [ofTyped, ofWord] = [typed.slice(same), word.slice(same)];
  const exchanged = `${ofWord[1] ?? ""}${ofWord[0] ?? ""}${ofWord.slice(2)}`;
  return [
    ofTyped.slice(1) === ofWord,
    ofTyped === ofWord.slice(1),
    ofTyped.slice(1) === ofWord.slice(1),
    ofTyped === exchanged,
  ].some(Boolean);
}
