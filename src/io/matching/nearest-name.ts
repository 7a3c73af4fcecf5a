import { folded } from "../../record/find";

/** Of the letters of the longer name, so many may differ. */
const MOST_APART = 0.2;

/**
 * The known name that is most like a written one, where one is nearly the same: a letter left out, two exchanged, a word in another
 * place. Null where none is, or where it is there as it is written.
 */
export function nearestName(written: string, known: Iterable<string>): string | null {
  const asked = keyOf(written);
  let best: { readonly name: string; readonly apart: number } | null = null;
  for (const name of known) {
    const key = keyOf(name);
    if (key === asked) return null;
    const most = Math.floor(Math.max(key.length, asked.length) * MOST_APART);
    if (Math.abs(key.length - asked.length) > most) continue;
    const apart = Math.min(distance(asked, key, most), distance(inOrder(asked), inOrder(key), most));
    if (apart <= most && apart < (best?.apart ?? Number.POSITIVE_INFINITY)) best = { name, apart };
  }
  return best?.name ?? null;
}

/** Without what is left out or added as one likes. @example keyOf("The Children's Trust & Board") // "childrens trust and board" */
export const keyOf = (name: string): string => folded(name).replace(/^the /, "");

const inOrder = (key: string): string => key.split(" ").toSorted().join(" ");

/** How many letters have to be put in, taken out, changed or exchanged with the next (optimal string alignment); more than `most` where it is so. */
function distance(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const plain = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      const isExchanged =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(isExchanged ? Math.min(plain, (before[column - 2] ?? 0) + 1) : plain);
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
