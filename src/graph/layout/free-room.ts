/** A stretch of a column that is free in a year; a node of a tree in which the uppermost stretch is leftmost. */
interface Stretch {
  low: number;
  high: number;
  /** The length of the longest stretch here and below in the tree. */
  most: number;
  readonly priority: number;
  left: Stretch | null;
  right: Stretch | null;
}

/**
 * What is still free of one column in one year, from its top down without end. A treap (Seidel and Aragon 1996) that knows the
 * longest stretch of each of its branches: to find room, and to take it, costs as much as the tree is high, however much stands in
 * the column. Its priorities are no chance, so that places are the same each time.
 */
export class FreeRoom {
  private seed = 1;
  private root: Stretch = this.stretch(0, Number.POSITIVE_INFINITY);

  /** The least place, not above `y`, from which so much is free. */
  firstFrom(y: number, length: number): number {
    return firstIn(this.root, y, length);
  }

  /** @param low from here to `high` all must be free */
  take(low: number, high: number): void {
    this.root = this.without(this.root, low, high);
  }

  private without(node: Stretch, low: number, high: number): Stretch {
    if (low < node.low && node.left) node.left = this.without(node.left, low, high);
    else if (high > node.high && node.right) node.right = this.without(node.right, low, high);
    else this.narrow(node, low, high);
    return lifted(node);
  }

  private narrow(node: Stretch, low: number, high: number): void {
    const foot = node.high;
    if (node.low === low) node.low = high;
    else node.high = low;
    if (node.high === low && high < foot) node.right = this.atTopOf(node.right, this.stretch(high, foot));
  }

  private atTopOf(tree: Stretch | null, uppermost: Stretch): Stretch {
    if (!tree || uppermost.priority > tree.priority) {
      uppermost.right = tree;
      return measured(uppermost);
    }
    tree.left = this.atTopOf(tree.left, uppermost);
    return measured(tree);
  }

  private stretch(low: number, high: number): Stretch {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return { low, high, most: high - low, priority: this.seed, left: null, right: null };
  }
}

function firstIn(node: Stretch | null, y: number, length: number): number {
  if (!node || node.most < length) return Number.POSITIVE_INFINITY;
  if (y < node.low) {
    const above = firstIn(node.left, y, length);
    if (above < Number.POSITIVE_INFINITY) return above;
  }
  const start = Math.max(y, node.low);
  return start + length <= node.high ? start : firstIn(node.right, y, length);
}

function measured(node: Stretch): Stretch {
  node.most = Math.max(node.high - node.low, node.left?.most ?? 0, node.right?.most ?? 0);
  return node;
}

/** With whichever of its children has the greater priority above it. */
function lifted(node: Stretch): Stretch {
  const { left, right } = node;
  if (left && left.priority > node.priority) {
    node.left = left.right;
    left.right = measured(node);
    return measured(left);
  }
  if (right && right.priority > node.priority) {
    node.right = right.left;
    right.left = measured(node);
    return measured(right);
  }
  return measured(node);
}
