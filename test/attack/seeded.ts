/** Chance that can be repeated. */
export interface Chance {
  readonly below: (limit: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
}

/** Mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: (values) => values[below(values.length)] as (typeof values)[number] };
}
