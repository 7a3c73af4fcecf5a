import { createContext, useContext } from "react";

/** A record that was kept on this computer while it was worked on. */
export interface Draft {
  readonly title: string;
  /** The day on which it was kept last: a date such as 2026-05-03. */
  readonly at: string;
}

/** Keeps what the reader works on, if and only if they have switched it on. */
export interface DraftKeeping {
  readonly on: boolean;
  /** That the browser does not do it, in a sentence. */
  readonly failure: string | null;
  /** Switched off, it forgets the draft. */
  readonly switchOn: (on: boolean) => void;
  /** Of an earlier visit, until the reader has gone on with it or has it forgotten. Until then nothing takes its place. */
  readonly offered: Draft | null;
  readonly goOn: () => void;
  /** Keeps the files that are being opened, until others are. Of no effect while it is off. */
  readonly keepFiles: (files: readonly File[]) => void;
  /** None while it is off. Never rejects. */
  readonly keptFiles: () => Promise<readonly File[]>;
}

/** Null in frames, which leave nothing behind. */
export const DraftContext = createContext<DraftKeeping | null>(null);

export const useDraft = (): DraftKeeping | null => useContext(DraftContext);
