import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { Entries } from "./entries";
import { entryOf } from "./entry";
import type { Reading } from "./reading";

export interface ReadingState {
  readonly reading: Reading | null;
  /** Whether the tab is at an entry of it, and not before it or beside it. */
  readonly isHere: boolean;
  /** Whether something was said that no record holds yet. */
  readonly isUnfinished: boolean;
}

/** What is being opened as it stands, and whose turn it is to change it. */
export class ReadingNow {
  readonly store: StoreApi<ReadingState> = createStore(() => ({
    reading: null,
    isHere: false,
    isUnfinished: false,
  }));
  /** What was begun last counts. */
  private turn = 0;

  constructor(private readonly entries: Entries) {}

  get reading(): Reading | null {
    return this.store.getState().reading;
  }

  /** @returns whether nothing else was begun since */
  takeTurn(): () => boolean {
    this.turn += 1;
    const own = this.turn;
    return () => this.turn === own;
  }

  change(changes: Partial<Reading>): void {
    const { reading } = this;
    if (reading) this.store.setState({ reading: { ...reading, ...changes } });
  }

  /** In the entry of the history at which the tab is. */
  keep(): void {
    const { reading, isHere } = this.store.getState();
    if (reading && isHere) this.entries.replace(entryOf(reading));
  }
}
