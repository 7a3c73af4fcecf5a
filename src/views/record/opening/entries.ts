import type { Entry } from "./entry";
import { entryIn } from "./entry";

/** The history that "back" and "forward" go through. */
export interface Entries {
  /** What the entry holds at which the tab is; null where it is of no way. */
  readonly now: () => Entry | null;
  readonly add: (entry: Entry | null) => void;
  readonly replace: (entry: Entry) => void;
  readonly back: () => void;
  /** @param arrive called after the tab has gone to another entry @returns ends it */
  readonly follow: (arrive: () => void) => () => void;
}

/** Beside what the explorer itself holds in an entry. */
const NAME = "opening";

/** Milliseconds: browsers refuse a page that writes its history at every key. */
const REST = 200;

const stateWith = (entry: Entry | null): object => ({ ...history.state, [NAME]: entry });

/** Those of the tab. */
export function tabEntries(): Entries {
  let waiting: Entry | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): Entry | null => entryIn(history.state?.[NAME]);
  const write = (): void => {
    clearTimeout(timer);
    // The tab may have gone on to what is no step of this way.
    if (waiting && now()?.way === waiting.way) history.replaceState(stateWith(waiting), "");
    waiting = null;
  };
  return {
    now: () => {
      write();
      return now();
    },
    add: (entry) => {
      write();
      history.pushState(stateWith(entry), "");
    },
    replace: (entry) => {
      clearTimeout(timer);
      waiting = entry;
      timer = setTimeout(write, REST);
    },
    back: () => {
      write();
      history.back();
    },
    follow: (arrive) => {
      const go = (): void => {
        waiting = null;
        arrive();
      };
      addEventListener("popstate", go);
      addEventListener("pagehide", write);
      return () => {
        write();
        removeEventListener("popstate", go);
        removeEventListener("pagehide", write);
      };
    },
  };
}

/** Those of the page alone: in a frame the tab's belong to the page around it. */
export function ownEntries(): Entries {
  const entries: (Entry | null)[] = [null];
  const arrivals = new Set<() => void>();
  return {
    now: () => entries.at(-1) ?? null,
    add: (entry) => void entries.push(entry),
    replace: (entry) => void entries.splice(-1, 1, entry),
    back: () => {
      if (entries.length > 1) entries.pop();
      for (const arrive of arrivals) arrive();
    },
    follow: (arrive) => {
      arrivals.add(arrive);
      return () => void arrivals.delete(arrive);
    },
  };
}
