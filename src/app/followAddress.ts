import { addressOf, locationOfAddress } from "../store/address";
import type { Explorer, ExplorerStore } from "../store/explorer";
import type { Gesture } from "./gesture";
import { followGestures } from "./gesture";
import type { Entry } from "./historyEntries";
import { historyEntries } from "./historyEntries";
import { markedAgain, markOf } from "./ownEntry";

export interface History {
  /** Whether "back" goes through what was looked at. In a frame it belongs to the page around it. */
  readonly keeps: boolean;
  /** How what is shown first goes into it. */
  readonly arrival: Entry;
}

/** Keeps the address and the state the same, both ways. */
export function followAddress(store: ExplorerStore, { keeps, arrival: first }: History): () => void {
  const write = (entry: Entry): boolean => {
    const address = `#${addressOf(store.getState())}`;
    if (address === location.hash) return true;
    const { origin } = store.getState();
    try {
      if (entry === "added" && keeps) history.pushState(markOf(origin), "", address);
      else history.replaceState(markedAgain(history.state, origin), "", address);
      return true;
    } catch (error) {
      // Too many in too short a time. Thrown on, it would keep the picture from whoever is told of the step after this.
      if (error instanceof DOMException && error.name === "SecurityError") return false;
      throw error;
    }
  };
  const entries = historyEntries(write);
  const gestures = followGestures(window);
  let play: Gesture | null = null;
  let isReading = false;
  const follow = (now: Explorer, before: Explorer): void => {
    if (now.playing && !before.playing) play = gestures.next();
    if (isReading || addressOf(now) === addressOf(before)) return;
    const isStep = now.period !== before.period && now.selectedId === before.selectedId;
    // What is chosen during a play was done by hand.
    const isPlayed = isStep && (now.playing || before.playing);
    entries.note({ isStep, gesture: isPlayed ? play : gestures.current() });
  };
  const read = (): void => {
    entries.drop();
    if (location.hash === `#${addressOf(store.getState())}`) return;
    const { origin, applyAddress } = store.getState();
    const { hash } = location;
    isReading = true;
    try {
      applyAddress((record) => {
        const arrival = locationOfAddress(record, hash);
        // Of the entries behind a record of the reader's own, some are of what was shown before it.
        return origin.kind === "shipped" ? arrival : { ...arrival, notice: null };
      });
    } finally {
      isReading = false;
    }
    // What is still to be fetched has this address already when it comes.
    if (store.getState().awaited) return;
    // What was not understood is put right in place: a new entry would catch "back".
    write("replaced");
  };
  write(first);
  const unsubscribe = store.subscribe(follow);
  window.addEventListener("popstate", read);
  window.addEventListener("hashchange", read);
  return () => {
    entries.drop();
    gestures.unfollow();
    unsubscribe();
    window.removeEventListener("popstate", read);
    window.removeEventListener("hashchange", read);
  };
}
