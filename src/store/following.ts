import { createStore } from "zustand/vanilla";
import type { Explorer, ExplorerStore } from "./explorer";

export interface Following {
  /** The same explorer with the same actions, which moves to another period when its time comes. */
  readonly store: ExplorerStore;
  /** Follows from now on. @returns how to end that */
  readonly follow: () => () => void;
}

/**
 * What takes its time over a step, so that what a reader looks at has moved by then. Everything but a step of the period is followed
 * at once.
 *
 * @param later calls back when it is time; returns what calls that off
 */
export function followingOf(leader: ExplorerStore, later: (act: () => void) => () => void): Following {
  const store = createStore<Explorer>()(() => leader.getState());
  const catchUp = (): void => store.setState(leader.getState(), true);
  const follow = (): (() => void) => {
    let callOff: (() => void) | null = null;
    const end = (): void => {
      callOff?.();
      callOff = null;
    };
    const catchUpNow = (): void => {
      end();
      catchUp();
    };
    catchUpNow();
    const unsubscribe = leader.subscribe((now) => {
      if (!differsByStep(now, store.getState())) catchUpNow();
      else callOff ??= later(catchUpNow);
    });
    return () => {
      end();
      unsubscribe();
    };
  };
  return { store, follow };
}

const OF_A_STEP: ReadonlySet<string> = new Set(["period", "notice"] satisfies readonly (keyof Explorer)[]);

/** Whether the period is another, and nothing else. */
const differsByStep = (now: Explorer, before: Explorer): boolean =>
  now.period !== before.period &&
  (Object.keys(now) as (keyof Explorer)[]).every((key) => OF_A_STEP.has(key) || now[key] === before[key]);
