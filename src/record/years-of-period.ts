/** @example yearsOfPeriod("2009/2024") // { first: 2009, last: 2024 }; of "2012", that year alone */
export function yearsOfPeriod(text: string): { readonly first: number; readonly last: number } {
  const [first = 0, last = first] = text.split("/").map(Number);
  return { first, last };
}
