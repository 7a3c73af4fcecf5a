/** How a date text was read, said back in words. */
import type { DateBounds } from "../../time/edtf";
import { boundsOf } from "../../time/edtf";
import { namedSpan } from "../../time/named-span";
import { boundsInWords, spanInWords } from "../../time/words";

const NAMED: readonly (readonly [end: string, word: string])[] = [
  ["~", "about"],
  ["?", "perhaps"],
  ["%", "perhaps about"],
];

/**
 * @param called what the words of the calendar do not say, such as "the financial year 2009/10"
 * @param lasts whether it is all of the time, and not some day in it
 * @example toldOf("1999~") // "about 1999 (between 1998 and 2000)"
 */
export function toldOf(edtf: string, called?: string, lasts = false): string {
  const bounds = boundsOf(edtf);
  if (called !== undefined) return `${called} (${asDays(bounds, lasts)})`;
  const words = lasts ? lastingInWords(boundsInWords(bounds)) : boundsInWords(bounds);
  const [end, word] = NAMED.find(([mark]) => edtf.endsWith(mark)) ?? [];
  if (end === undefined) return words;
  const plain = boundsInWords(boundsOf(edtf.slice(0, -1)));
  return plain === words ? `${word} ${plain}` : `${word} ${plain} (${words})`;
}

/** "Between … and …" is one of the days; all of them are from … to …. */
const lastingInWords = (words: string): string =>
  words
    .replace(/^between (.+) and (.+)$/, "from $1 to $2")
    .replace(/^on or after /, "from ")
    .replace(/^in (.+) or later$/, "from $1")
    .replace(/^by /, "until ");

/** What a season or a year of accounts is called says less than its days, of which it is told which they were taken for. */
function asDays(bounds: DateBounds, lasts: boolean): string {
  const { earliest, latest } = bounds;
  const words = namedSpan(bounds) === null ? boundsInWords(bounds) : spanInWords({ earliest, latest });
  return lasts ? lastingInWords(words) : words;
}
