/** One slip of the finger in a word: a letter too many, too few, another, or two exchanged; the first letter is as it stands. */
import uFuzzy from "@leeoniya/ufuzzy";

/** Shorter words are soon like one another: LEP, LSP. */
const SHORTEST_SLIPPED = 5;

const ONE_SLIP = new uFuzzy({
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
  // Of the whole word, from its beginning to its end.
  interLft: 2,
  interRgt: 2,
});

/** The words that may be meant by one that is none of them. */
export type Slips = (typed: string) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/** @example slipsAmong(["horizons", "board"])("horizns") // Set { "horizons" } */
export function slipsAmong(words: Iterable<string>): Slips {
  const known = [...new Set(words)].filter(({ length }) => length >= SHORTEST_SLIPPED);
  const found = new Map<string, ReadonlySet<string>>(known.map((word) => [word, NONE]));
  return (typed) => {
    if (typed.length < SHORTEST_SLIPPED - 1) return NONE;
    const slips =
      found.get(typed) ?? new Set((ONE_SLIP.filter(known, typed) ?? []).map((at) => known[at] ?? ""));
    found.set(typed, slips);
    return slips;
  };
}
