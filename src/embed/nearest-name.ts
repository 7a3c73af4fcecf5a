/** Shorter words are soon like one another. */
const SHORTEST_SLIPPED = 4;

/**
 * The name that a word is, in whatever letters, or with one slip: a letter too many, too few, another, or two exchanged. Undefined
 * where it is none, or may be more than one.
 * @example nearestName("Perod", ["period", "area"]) // "period"
 */
export function nearestName<Name extends string>(word: string, names: readonly Name[]): Name | undefined {
  const letters = word.toLowerCase();
  const same = names.find((name) => name === word) ?? names.find((name) => name.toLowerCase() === letters);
  if (same !== undefined) return same;
  const [near, ...others] = names.filter(
    (name) => name.length >= SHORTEST_SLIPPED && isOneSlip(letters, name.toLowerCase()),
  );
  return others.length === 0 ? near : undefined;
}

function isOneSlip(word: string, name: string): boolean {
  let same = 0;
  while (same < name.length && word[same] === name[same]) same++;
  const [ofWord, ofName] = [word.slice(same), name.slice(same)];
  const exchanged = `${ofName[1] ?? ""}${ofName[0] ?? ""}${ofName.slice(2)}`;
  return (
    ofWord.slice(1) === ofName ||
    ofWord === ofName.slice(1) ||
    ofWord.slice(1) === ofName.slice(1) ||
    ofWord === exchanged
  );
}
