/** A priority queue of numbers: the one of least cost comes out first; of equals, none in particular but always the same. */
export class Heap {
  private readonly items: number[] = [];
  private readonly costs: number[] = [];

  push(item: number, cost: number): void {
    const { items, costs } = this;
    let index = items.length;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = costs[parent] ?? 0;
      if (above <= cost) break;
      this.put(index, items[parent] ?? 0, above);
      index = parent;
    }
    this.put(index, item, cost);
  }

  /** The least cost of all that are in it; infinite when it is empty. */
  get leastCost(): number {
    return this.costs[0] ?? Number.POSITIVE_INFINITY;
  }

  /** Undefined when it is empty. */
  pop(): number | undefined {
    const { items, costs } = this;
    const [first, last, cost] = [items[0], items.pop(), costs.pop()];
    if (items.length > 0 && last !== undefined && cost !== undefined) this.sink(last, cost);
    return first;
  }

  private sink(item: number, cost: number): void {
    const { items, costs } = this;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && (costs[child + 1] ?? 0) < (costs[child] ?? 0)) child++;
      const below = costs[child] ?? 0;
      if (cost <= below) break;
      this.put(index, items[child] ?? 0, below);
      index = child;
    }
    this.put(index, item, cost);
  }

  private put(index: number, item: number, cost: number): void {
    this.items[index] = item;
    this.costs[index] = cost;
  }
}
