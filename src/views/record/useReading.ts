import { useRef, useState } from "react";
import type { ReadContent } from "../../io/content";
import { inTurns } from "../../io/in-turns";
import type { Opened } from "../../io/open-record";
import { faultOfFile } from "../../record/fault";
import { isoOfDay, today } from "../../time/day";
import { contentsOf } from "./contentsOf";
import { titleOf } from "./file-title";
import type { KeptContents } from "./kept-contents";
import { withoutFiles } from "./kept-contents";
import type { Answers } from "./opening-step";

/** Files on their way to a record. */
export interface Reading {
  readonly files: readonly string[];
  /** What stands in them; null while they are read. */
  readonly contents: readonly ReadContent[] | null;
  /** Of a spreadsheet that is being read, how many were read so far. */
  readonly rows?: number;
  /** Null until they are opened. */
  readonly opened: Opened | null;
  readonly answers: Answers;
  /** How many steps were asked and answered. */
  readonly answered: number;
}

export interface ReadingActions {
  /** Reads files. */
  readonly read: (files: readonly File[]) => void;
  /** Reads files in place of those from which they were made; what was read of the others stays. */
  readonly readAgain: (files: readonly File[], before: KeptContents) => void;
  /** Goes on to the next step; with other answers the same files are read by them. */
  readonly answer: (answers: Answers) => void;
  /** Gives up what is being read, or was. */
  readonly leave: () => void;
}

/** What is being read, and what the reader can do about it. What was begun last counts. */
export function useReading(): readonly [Reading | null, ReadingActions] {
  const [reading, setReading] = useState<Reading | null>(null);
  const turn = useRef(0);
  const begin = (next: Reading | null) => {
    turn.current += 1;
    const own = turn.current;
    setReading(next);
    return { isWanted: () => turn.current === own };
  };
  const open = async (next: Reading): Promise<void> => {
    const { isWanted } = begin({ ...next, opened: null });
    const opened = await openedOf(next, isWanted);
    if (opened && isWanted()) setReading({ ...next, opened });
  };
  const read = async (
    chosen: readonly File[],
    { chosen: kept, contents: others, answers }: KeptContents,
  ): Promise<void> => {
    if (chosen.length === 0) return;
    const files = [...kept, ...chosen.map(({ name }) => name)];
    const next: Reading = { files, contents: null, opened: null, answers, answered: 0 };
    const { isWanted } = begin(next);
    const contents = await contentsOf(chosen, (rows) => {
      if (rows % ROWS_AT_A_TIME === 0 && isWanted()) setReading({ ...next, rows });
    });
    if (isWanted()) await open({ ...next, contents: [...others, ...contents] });
  };
  const answer = (answers: Answers): void => {
    if (!reading) return;
    const next = { ...reading, answers, answered: reading.answered + 1 };
    if (answers === reading.answers) setReading(next);
    else void open(next);
  };
  const leave = (): void => void begin(null);
  const actions: ReadingActions = {
    read: (files) => void read(files, NOTHING_KEPT),
    readAgain: (files, before) =>
      void read(
        files,
        withoutFiles(
          before,
          files.map(({ name }) => name),
        ),
      ),
    answer,
    leave,
  };
  return [reading, actions];
}

/** Told each so many, as each telling draws the page. */
const ROWS_AT_A_TIME = 1000;

const NOTHING_KEPT: KeptContents = { chosen: [], contents: [], answers: {} };

/** In turns with the page; null where it was given up. Never rejects: where the part of the explorer that reads cannot be had, a fault says why. */
async function openedOf(
  { files, contents, answers }: Reading,
  isWanted: () => boolean,
): Promise<Opened | null> {
  try {
    const { contentsOpened } = await import("../../io/open-bytes");
    const options = { title: titleOf(files, answers), asAt: isoOfDay(today()), matchings: [], ...answers };
    return await inTurns(contentsOpened(contents ?? [], options), isWanted);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const faults = files.map((file) => faultOfFile(file, "a file that the explorer can read", found));
    return { record: null, faults, madeUp: [], withheld: 0 };
  }
}
