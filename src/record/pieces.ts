/** Work that can be laid down: at each `yield` whoever does it may do something else before it goes on. */
export type Pieces<Value> = Generator<void, Value>;

/** All of it without a rest. */
export function atOnce<Value>(pieces: Pieces<Value>): Value {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** So many items are a piece: some milliseconds of the slowest that is done with each. */
const PIECE = 200;

/** As `forEach`. */
export function* eachOf<Item>(items: readonly Item[], work: (item: Item) => void): Pieces<void> {
  for (let start = 0; start < items.length; start += PIECE) {
    items.slice(start, start + PIECE).forEach(work);
    yield;
  }
}

/** As `flatMap`. */
export function* flatMapped<Item, Value>(
  items: readonly Item[],
  map: (item: Item) => readonly Value[] | Value,
): Pieces<readonly Value[]> {
  const values: Value[] = [];
  for (let start = 0; start < items.length; start += PIECE) {
    for (const value of items.slice(start, start + PIECE).flatMap(map)) values.push(value);
    yield;
  }
  return values;
}
