import type { Reading } from "./reading";

/** The page that asks, and what the worker holds for it. */
export interface Visit {
  /** The browser's name for the page. */
  readonly client: string;
  /** Of each page, the reading of the record that is on its way to it. A worker that is stopped forgets them: they are not kept. */
  readonly readings: Map<string, Reading>;
  /** Keeps the worker awake until the work is done. */
  readonly hold: (work: Promise<unknown>) => void;
}
