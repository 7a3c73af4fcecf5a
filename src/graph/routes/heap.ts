/** A priority queue of numbers: the one of least cost comes out first; of equals, none in particular but always the same. */
export class Heap {
  private items = new Int32Array(FIRST_ROOM);
  private costs = new Float64Array(FIRST_ROOM);
  private size = 0;

  push(item: number, cost: number): void {
    if (this.size === this.items.length) this.grow();
    let index = this.size++;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = this.costs[parent] ?? 0;
      if (above <= cost) break;
      this.put(index, this.items[parent] ?? 0, above);
      index = parent;
    }
    this.put(index, item, cost);
  }

  /** The least cost of all that are in it; infinite when it is empty. */
  get leastCost(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.costs[0] ?? 0);
  }

  /** Undefined when it is empty. */
  pop(): number | undefined {
    if (this.size === 0) return undefined;
    const first = this.items[0];
    this.size--;
    if (this.size > 0) this.sink(this.items[this.size] ?? 0, this.costs[this.size] ?? 0);
    return first;
  }

  private sink(item: number, cost: number): void {
    const { costs, size } = this;
    let index = 0;
    for (let child = 1; child < size; child = 2 * index + 1) {
      if (child + 1 < size && (costs[child + 1] ?? 0) < (costs[child] ?? 0)) child++;
      const below = costs[child] ?? 0;
      if (cost <= below) break;
      this.put(index, this.items[child] ?? 0, below);
      index = child;
    }
    this.put(index, item, cost);
  }

  private put(index: number, item: number, cost: number): void {
    this.items[index] = item;
    this.costs[index] = cost;
  }

  private grow(): void {
    const [items, costs] = [this.items, this.costs];
    this.items = new Int32Array(2 * items.length);
    this.costs = new Float64Array(2 * costs.length);
    this.items.set(items);
    this.costs.set(costs);
  }
}

const FIRST_ROOM = 256;
