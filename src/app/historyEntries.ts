import type { Gesture } from "./gesture";

/** How an address goes into the history: after the entry that is there, or in its place. */
export type Entry = "added" | "replaced";

export interface AddressChange {
  /** Whether nothing but the period moved. */
  readonly isStep: boolean;
  /** In the course of which it came; null where it came by itself. */
  readonly gesture: Gesture | null;
}

/** Milliseconds: single presses that follow each other within it are one entry, too. */
const REST = 200;

export interface HistoryEntries {
  readonly note: (change: AddressChange) => void;
  /** The history has moved by itself: what was noted is not written, and no gesture goes on. */
  readonly drop: () => void;
}

/** One gesture is one entry: a drag however slow, a key that is held, a play. Steps are written when they come to rest. */
export function historyEntries(write: (entry: Entry) => void): HistoryEntries {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let written: Gesture | null = null;
  const note = ({ isStep, gesture }: AddressChange): void => {
    clearTimeout(waiting);
    waiting = setTimeout(
      () => {
        write(gesture !== null && gesture === written ? "replaced" : "added");
        written = gesture;
      },
      isStep ? REST : 0,
    );
  };
  const drop = (): void => {
    clearTimeout(waiting);
    written = null;
  };
  return { note, drop };
}
