import type { Pieces } from "../../../record/pieces";
import { atOnce } from "../../../record/pieces";

/** Remembers the last result, and gives it again for the same arguments. */
export function lately<Args extends readonly unknown[], Result>(
  derive: (...args: Args) => Result,
): (...args: Args) => Result {
  const last = new Last<Args, Result>();
  return (...args) => last.of(args)?.result ?? last.put(args, derive(...args));
}

/** The same of work that takes long where much is read: `pieces` does it beforehand, so that it is known when it is asked for. */
export function latelyInPieces<Args extends readonly unknown[], Result>(
  derive: (...args: Args) => Pieces<Result>,
) {
  const last = new Last<Args, Result>();
  function* pieces(...args: Args): Pieces<Result> {
    return last.of(args)?.result ?? last.put(args, yield* derive(...args));
  }
  return Object.assign((...args: Args): Result => atOnce(pieces(...args)), {
    pieces,
    isKnown: (...args: Args): boolean => last.of(args) !== null,
  });
}

class Last<Args extends readonly unknown[], Result> {
  private known: { readonly args: Args; readonly result: Result } | null = null;

  of(args: Args): { readonly result: Result } | null {
    return this.known?.args.every((arg, index) => Object.is(arg, args[index])) ? this.known : null;
  }

  put(args: Args, result: Result): Result {
    this.known = { args, result };
    return result;
  }
}
