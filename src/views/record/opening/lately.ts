/** Remembers the last result, and gives it again for the same arguments. */
export function lately<Args extends readonly unknown[], Result>(
  derive: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    const known = last?.args.every((arg, index) => Object.is(arg, args[index])) ? last : null;
    last = known ?? { args, result: derive(...args) };
    return last.result;
  };
}
