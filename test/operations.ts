/**
 * How many entries of arrays, sets and maps were looked at while some work was done, whether by a loop, by a method or by their key: the
 * same on every machine and under every load.
 */
export function operationsOf(work: () => unknown): number {
  let count = 0;
  const counted = (each: unknown): void => {
    count += Array.isArray(each) ? each.length : 1;
  };
  const restore = COUNTED.map(([owner, name]) => watched(owner, name, counted));
  try {
    work();
    return count;
  } finally {
    for (const undo of restore) undo();
  }
}

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

const OF_ARRAYS = [
  ...["concat", "every", "filter", "find", "findIndex", "flat", "flatMap", "includes", "indexOf"],
  ...["join", "map", "reduce", "slice", "some", "sort", "toReversed", "toSorted", Symbol.iterator],
] as const;

const COUNTED: readonly (readonly [owner: object, name: string | symbol])[] = [
  ...OF_ARRAYS.map((name) => [Array.prototype, name] as const),
  ...["get", "has", "set"].map((name) => [Map.prototype, name] as const),
  ...["has", "add"].map((name) => [Set.prototype, name] as const),
  [Math, "max"],
  [Math, "min"],
];

/** @returns takes the watch away */
function watched(owner: object, name: string | symbol, counted: (each: unknown) => void): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  const method = own.value as Method;
  const value: Method = function (...args) {
    counted(this);
    return Reflect.apply(method, this, args);
  };
  Object.defineProperty(owner, name, { ...own, value });
  return () => Object.defineProperty(owner, name, own);
}
