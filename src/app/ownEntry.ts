/** What an entry of the history knows of the record that it shows: whether it was the reader's own, and nothing of its content. */
import type { RecordOrigin } from "../record/origin";

const MARK = { ownRecord: true } as const;

export const markOf = ({ kind }: RecordOrigin): typeof MARK | null => (kind === "shipped" ? null : MARK);

/** The same on what an entry holds already: what the page Record keeps there is not lost where only the address is put right. */
export function markedAgain(state: unknown, origin: RecordOrigin): object | null {
  if (typeof state !== "object" || state === null) return markOf(origin);
  const { ownRecord: _before, ...others }: { readonly ownRecord?: unknown } = state;
  return { ...others, ...markOf(origin) };
}

/** @param state of the entry, whoever wrote it */
export const isMarked = (state: unknown): boolean =>
  typeof state === "object" && state !== null && "ownRecord" in state;
