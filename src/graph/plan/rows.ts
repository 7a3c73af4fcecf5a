/** In rows of so many, in their order; the last may be shorter. */
export function rowsOf<Value>(items: readonly Value[], abreast: number): readonly (readonly Value[])[] {
  const count = Math.ceil(items.length / abreast);
  return Array.from({ length: count }, (_, row) => items.slice(row * abreast, (row + 1) * abreast));
}
