const NOWHERE = Number.NEGATIVE_INFINITY;

/**
 * How far along what is placed reaches, over rows told by number: a segment tree, so that to place something over some rows, and to
 * ask about some, costs as much as the tree is high, however many rows and things there are.
 */
export class Farthest {
  /** Of each node, what reaches farthest over any of its rows, and over all of them. */
  private readonly any: Float64Array;
  private readonly all: Float64Array;

  constructor(private readonly rows: number) {
    this.any = new Float64Array(4 * rows).fill(NOWHERE);
    this.all = new Float64Array(4 * rows).fill(NOWHERE);
  }

  /** Something reaches so far over the rows from the first to the last. */
  place(first: number, last: number, reach: number): void {
    this.placeIn({ node: 1, low: 0, high: this.rows - 1 }, first, last, reach);
  }

  /** How far anything reaches over one of these rows; −∞ where nothing does. */
  over(first: number, last: number): number {
    return this.overIn({ node: 1, low: 0, high: this.rows - 1 }, first, last);
  }

  private placeIn(branch: Branch, first: number, last: number, reach: number): void {
    const { node, low, high } = branch;
    if (last < low || high < first) return;
    raise(this.any, node, reach);
    if (first <= low && high <= last) raise(this.all, node, reach);
    else for (const half of halvesOf(branch)) this.placeIn(half, first, last, reach);
  }

  private overIn(branch: Branch, first: number, last: number): number {
    const { node, low, high } = branch;
    if (last < low || high < first) return NOWHERE;
    if (first <= low && high <= last) return this.any[node] ?? NOWHERE;
    const [upper, lower] = halvesOf(branch);
    return Math.max(
      this.all[node] ?? NOWHERE,
      this.overIn(upper, first, last),
      this.overIn(lower, first, last),
    );
  }
}

/** A node with the rows that it is over. */
interface Branch {
  readonly node: number;
  readonly low: number;
  readonly high: number;
}

function halvesOf({ node, low, high }: Branch): readonly [Branch, Branch] {
  const middle = (low + high) >> 1;
  return [
    { node: 2 * node, low, high: middle },
    { node: 2 * node + 1, low: middle + 1, high },
  ];
}

function raise(values: Float64Array, node: number, reach: number): void {
  values[node] = Math.max(values[node] ?? NOWHERE, reach);
}
