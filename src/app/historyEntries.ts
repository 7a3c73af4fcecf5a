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

/** Milliseconds: Safari takes a hundred entries in half a minute, Firefox two hundred in ten seconds. What is refused is tried again. */
const REFUSED = 1000;

export interface HistoryEntries {
  readonly note: (change: AddressChange) => void;
  /** The history has moved by itself: what was noted is not written, and no gesture goes on. */
  readonly drop: () => void;
}

/**
 * One gesture is one entry: a drag however slow, a key that is held, a play. The first of several steps is written at once, in the frame
 * that shows it, as a frame of its own would be another of the page; what follows it closely is written when it comes to rest.
 *
 * @param write answers false where the browser refuses
 */
export function historyEntries(write: (entry: Entry) => boolean): HistoryEntries {
  /** Runs while what comes belongs to the same entry. */
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Whether that entry is in the history. */
  let begun = false;
  let written: Gesture | null = null;

  const rest = (time: number, act: () => void): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = undefined;
      act();
      if (resting === undefined) begun = false;
    }, time);
  };
  const put = (gesture: Gesture | null): void => {
    const goesOn = begun || (gesture !== null && gesture === written);
    if (write(goesOn ? "replaced" : "added")) {
      begun = true;
      written = gesture;
    } else rest(REFUSED, () => put(gesture));
  };
  const note = ({ isStep, gesture }: AddressChange): void => {
    const isFirst = isStep && resting === undefined;
    // What is chosen is an entry of its own, however soon after a step.
    if (!isStep) begun = false;
    rest(isStep ? REST : 0, () => {
      if (!isFirst) put(gesture);
    });
    if (isFirst) put(gesture);
  };
  const drop = (): void => {
    clearTimeout(resting);
    resting = undefined;
    begun = false;
    written = null;
  };
  return { note, drop };
}
