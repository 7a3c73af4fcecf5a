import type { Opened } from "../../../io/open-record";
import type { Pieces } from "../../../record/pieces";
import type { Answers } from "../answers";
import { prepared } from "./prepared";
import type { Reading } from "./reading";
import { answersOf, contentsIn, isOpened, keyOfAnswers } from "./reading";
import type { ReadingNow } from "./reading-now";
import { isRough } from "./rough-steps";
import { areTablesKnown, isOfTable, stepAt, stepsOf, tablesPrepared } from "./steps";

export interface OpenedWith {
  /** Never rejects; null where it was given up. */
  readonly open: (reading: Reading, answers: Answers, isWanted: () => boolean) => Promise<Opened | null>;
  /** Does work in turns with whatever else there is to do. */
  readonly work: (pieces: Pieces<void>, isWanted: () => boolean) => Promise<unknown>;
}

/** What has to be opened and found for the step at which the reader is, in turns with the page. */
export class Opening {
  constructor(
    private readonly now: ReadingNow,
    private readonly around: OpenedWith,
  ) {}

  /** Acts at once where it is known what is asked of the tables; else once it is, unless something else was done meanwhile. */
  onceKnown(act: (reading: Reading) => void): void {
    const { reading } = this.now;
    if (!reading) return;
    if (areTablesKnown(reading)) act(reading);
    else
      void this.findTables(reading).then(() => {
        const { reading: now } = this.now;
        if (now && now.step === reading.step && areTablesKnown(now)) act(now);
      });
  }

  /** Opens the files as far as the step needs it, and finds out the step where that had to be known first. */
  async goOn(keepsOpened = false): Promise<void> {
    const isWanted = this.now.takeTurn();
    for (let next = this.toOpen(); next; next = this.toOpen()) {
      const answers = answersOf(next);
      if (!keepsOpened) this.now.change({ opened: null });
      const opened = await this.around.open(next, answers, isWanted);
      if (!opened || !isWanted()) return;
      const tables = next.tables ?? opened.unmatched ?? [];
      const found = { opened, openedBy: keyOfAnswers(answers), tables };
      if (!(await this.prepare(found, isWanted))) return;
      this.now.change(found);
    }
    if (await this.prepare({}, isWanted)) this.findStep();
  }

  /** What the step needs beside the files, in turns with the page. @returns whether it is still wanted */
  private async prepare(changes: Partial<Reading>, isWanted: () => boolean): Promise<boolean> {
    const { reading } = this.now;
    if (reading) await this.around.work(prepared({ ...reading, ...changes }), isWanted);
    return isWanted();
  }

  /** Null where all is opened that has to be. */
  private toOpen(): Reading | null {
    const { reading } = this.now;
    if (!reading || !contentsIn(reading)) return null;
    if (!reading.tables) return reading;
    const isAtTables = stepAt(stepsOf(reading), reading.step)?.kind === "table" || isOfTable(reading.step);
    return isAtTables || isOpened(reading) ? null : reading;
  }

  private findStep(): void {
    const { reading } = this.now;
    const step = reading && isRough(reading.step) ? stepAt(stepsOf(reading), reading.step) : null;
    // Also where it was known: what is told there may be known only now.
    this.now.change(step ? { step: step.key } : {});
    this.now.keep();
  }

  /** What is asked of the tables by what was said of them, in turns with the page. */
  async findTables(reading: Reading): Promise<void> {
    if (areTablesKnown(reading)) return;
    const isWanted = (): boolean => this.now.reading?.said.tables === reading.said.tables;
    await this.around.work(tablesPrepared(reading), isWanted);
    if (isWanted()) this.now.change({});
  }
}
