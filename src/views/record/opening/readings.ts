import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import { begun } from "../../../io/in-turns";
import type { Matching } from "../../../io/matching/matching";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import type { Opened } from "../../../io/open-record";
import type { Pieces } from "../../../record/pieces";
import type { Answers } from "../answers";
import type { KeptContents } from "../kept-contents";
import { withoutFiles } from "../kept-contents";
import type { Entries } from "./entries";
import { entryOf } from "./entry";
import { givenAgain } from "./given-again";
import { KnownSaid } from "./known-said";
import { prepared } from "./prepared";
import type { FileRead, Reading } from "./reading";
import {
  answersOf,
  comingFile,
  contentsIn,
  goneReading,
  isOpened,
  keyOfAnswers,
  missingIn,
  newReading,
} from "./reading";
import { isRough } from "./rough-steps";
import type { Said } from "./said";
import { NOTHING_SAID } from "./said";
import { areTablesKnown, isOfTable, keyAfter, keyAfterTable, stepAt, stepsOf, tablesPrepared } from "./steps";

export interface Around {
  readonly entries: Entries;
  /** Never rejects. */
  readonly read: (files: readonly File[], onRows: (rows: number) => void) => Promise<readonly FileRead[]>;
  /** Never rejects; null where it was given up. */
  readonly open: (reading: Reading, answers: Answers, isWanted: () => boolean) => Promise<Opened | null>;
  /** Does work in turns with whatever else there is to do. */
  readonly work: (pieces: Pieces<void>, isWanted: () => boolean) => Promise<unknown>;
}

export interface ReadingState {
  readonly reading: Reading | null;
  /** Whether the tab is at an entry of it, and not before it or beside it. */
  readonly isHere: boolean;
  /** Whether something was said that no record holds yet. */
  readonly isUnfinished: boolean;
}

/** Told each so many, as each telling draws the page. */
const ROWS_AT_A_TIME = 1000;

/** Of so many ways the files are held, for whoever goes back to them. */
const MOST_ASIDE = 2;

/** The one owner of what is being opened, and of what the reader says of it. Where they are, the history of the tab holds. */
export class Readings {
  readonly store: StoreApi<ReadingState> = createStore(() => ({
    reading: null,
    isHere: false,
    isUnfinished: false,
  }));
  private readonly known = new KnownSaid();
  private readonly aside = new Map<string, Reading>();
  /** As they were chosen last. */
  chosen: readonly File[] = [];
  private ways = 0;
  /** What was begun last counts. */
  private turn = 0;

  constructor(private readonly around: Around) {}

  /** Reads files: those of a way that have to be opened again, or others. */
  async read(files: readonly File[], remembered: readonly Matching[]): Promise<void> {
    if (files.length === 0) return;
    const { reading, isHere } = this.store.getState();
    if (reading && isHere && !reading.isComing && !contentsIn(reading)) await this.resume(files, reading);
    else await this.begin(files, [], remembered, NOTHING_SAID);
  }

  /** Reads files in place of those from which they were made; what was read of the others stays. */
  async readAgain(files: readonly File[], before: KeptContents): Promise<void> {
    if (files.length === 0) return;
    const names = files.map(({ name }) => name);
    const { chosen, contents, answers } = withoutFiles(before, names);
    // Which of them a content is of is known by its path alone: a zip has many.
    const others = chosen.map((name, index) => ({
      ...comingFile({ name }),
      contents: index === 0 ? contents : [],
    }));
    await this.begin(files, others, [], { ...NOTHING_SAID, given: answers });
  }

  /** Takes down what the reader says. */
  say(said: Partial<Said>): void {
    const { reading } = this.store.getState();
    if (!reading) return;
    const all = { ...reading.said, ...said };
    this.change({ said: all });
    this.store.setState({ isUnfinished: true });
    this.known.add(reading.files, all);
    this.keep();
    if (said.tables) void this.findTables({ ...reading, said: all });
    // What was read before is told until then, and its form stays where it is.
    if (said.given) void this.goOn(said.given.mends !== reading.said.given.mends);
  }

  goTo(step: string): void {
    const { reading: before } = this.store.getState();
    // What takes no time is there at once.
    if (before) begun(prepared({ ...before, step }));
    this.change({ step });
    const { reading } = this.store.getState();
    if (reading) this.around.entries.add(entryOf(reading));
    void this.goOn();
  }

  next(): void {
    this.onceKnown((reading) => this.goTo(keyAfter(stepsOf(reading), reading.step)));
  }

  /** To what comes after all that is asked of a table. */
  beyond(table: UnmatchedTable): void {
    this.onceKnown((reading) => this.goTo(keyAfterTable(stepsOf(reading), table)));
  }

  /** Acts at once where it is known what is asked of the tables; else once it is, unless something else was done meanwhile. */
  private onceKnown(act: (reading: Reading) => void): void {
    const { reading } = this.store.getState();
    if (!reading) return;
    if (areTablesKnown(reading)) act(reading);
    else
      void this.findTables(reading).then(() => {
        const { reading: now } = this.store.getState();
        if (now && now.step === reading.step && areTablesKnown(now)) act(now);
      });
  }

  back(): void {
    this.around.entries.back();
  }

  /** To the choice of files. What was said stays behind it, but for files that are not read yet. */
  leave(): void {
    this.takeTurn();
    const { reading } = this.store.getState();
    this.around.entries.add(null);
    this.store.setState({ reading: reading?.isComing ? null : reading, isHere: false, isUnfinished: false });
  }

  /** A record holds what was said. */
  settle(): void {
    this.store.setState({ isUnfinished: false });
  }

  /** Goes with the history. @returns ends it */
  follow(): () => void {
    const arrive = (): void => this.arrive();
    arrive();
    return this.around.entries.follow(arrive);
  }

  private arrive(): void {
    const entry = this.around.entries.now();
    const { reading } = this.store.getState();
    if (!entry) {
      this.store.setState({ isHere: false });
    } else if (reading?.way === entry.way) {
      this.store.setState({ isHere: true });
      this.change({ step: entry.step });
      this.keep();
      if (!reading.isComing) void this.goOn();
    } else {
      this.takeTurn();
      this.putAside();
      const said = this.known.of(entry.files) ?? entry.said;
      const known = this.aside.get(entry.way) ?? goneReading({ ...entry, said });
      this.store.setState({ reading: { ...known, step: entry.step }, isHere: true, isUnfinished: false });
      void this.goOn();
    }
  }

  /** "Back" may lead to it again. */
  private putAside(): void {
    const { reading } = this.store.getState();
    if (!reading || reading.isComing) return;
    this.aside.set(reading.way, reading);
    const [oldest] = this.aside.keys();
    if (this.aside.size > MOST_ASIDE && oldest !== undefined) this.aside.delete(oldest);
  }

  private async begin(
    files: readonly File[],
    others: readonly FileRead[],
    remembered: readonly Matching[],
    said: Said,
  ): Promise<void> {
    this.putAside();
    this.ways += 1;
    const way = `${performance.timeOrigin}.${this.ways}`;
    const reading = newReading(way, [...others, ...files.map(comingFile)], remembered, said);
    this.store.setState({ reading, isHere: true, isUnfinished: false });
    this.around.entries.add(entryOf(reading));
    const given = await this.contentsOf(files);
    if (!given) return;
    const all = [...others, ...given];
    const known = others.length === 0 ? this.known.of(all) : undefined;
    this.change({ files: all, isComing: false, said: known ?? said });
    await this.goOn();
  }

  /** With files that the reader let this computer keep, where they are those of the way. */
  async restore(files: readonly File[]): Promise<void> {
    const { reading } = this.store.getState();
    const missing = reading ? missingIn(reading) : [];
    if (!reading || files.length === 0 || !files.every(({ name }) => missing.includes(name))) return;
    this.change({ isComing: true, rows: 0 });
    const given = await this.contentsOf(files);
    if (!given) return;
    this.change({ files: givenAgain(reading.files, given) ?? reading.files, isComing: false });
    await this.goOn();
  }

  /** With the files that a reload took away. Where others are given, it is another way. */
  private async resume(files: readonly File[], gone: Reading): Promise<void> {
    this.change({ isComing: true, rows: 0 });
    const given = await this.contentsOf(files);
    if (!given) return;
    const found = givenAgain(gone.files, given);
    const reading = found
      ? gone
      : newReading(gone.way, given, gone.remembered, this.known.of(given) ?? NOTHING_SAID);
    this.store.setState({ reading: { ...reading, files: found ?? given, isComing: false } });
    await this.goOn();
  }

  /** Null where something else was begun in the meantime. */
  private async contentsOf(files: readonly File[]): Promise<readonly FileRead[] | null> {
    const isWanted = this.takeTurn();
    this.chosen = files;
    const given = await this.around.read(files, (rows) => {
      if (rows % ROWS_AT_A_TIME === 0 && isWanted()) this.change({ rows });
    });
    return isWanted() ? given : null;
  }

  /** Opens the files as far as the step needs it, and finds out the step where that had to be known first. */
  private async goOn(keepsOpened = false): Promise<void> {
    const isWanted = this.takeTurn();
    for (let next = this.toOpen(); next; next = this.toOpen()) {
      const answers = answersOf(next);
      if (!keepsOpened) this.change({ opened: null });
      const opened = await this.around.open(next, answers, isWanted);
      if (!opened || !isWanted()) return;
      const tables = next.tables ?? opened.unmatched ?? [];
      const found = { opened, openedBy: keyOfAnswers(answers), tables };
      if (!(await this.prepare(found, isWanted))) return;
      this.change(found);
    }
    if (await this.prepare({}, isWanted)) this.findStep();
  }

  /** What the step needs beside the files, in turns with the page. @returns whether it is still wanted */
  private async prepare(changes: Partial<Reading>, isWanted: () => boolean): Promise<boolean> {
    const { reading } = this.store.getState();
    if (reading) await this.around.work(prepared({ ...reading, ...changes }), isWanted);
    return isWanted();
  }

  /** Null where all is opened that has to be. */
  private toOpen(): Reading | null {
    const { reading } = this.store.getState();
    if (!reading || !contentsIn(reading)) return null;
    if (!reading.tables) return reading;
    const isAtTables = stepAt(stepsOf(reading), reading.step)?.kind === "table" || isOfTable(reading.step);
    return isAtTables || isOpened(reading) ? null : reading;
  }

  private findStep(): void {
    const { reading } = this.store.getState();
    const step = reading && isRough(reading.step) ? stepAt(stepsOf(reading), reading.step) : null;
    // Also where it was known: what is told there may be known only now.
    this.change(step ? { step: step.key } : {});
    this.keep();
  }

  /** What is asked of the tables by what was said of them, in turns with the page. */
  private async findTables(reading: Reading): Promise<void> {
    if (areTablesKnown(reading)) return;
    const isWanted = (): boolean => this.store.getState().reading?.said.tables === reading.said.tables;
    await this.around.work(tablesPrepared(reading), isWanted);
    if (isWanted()) this.change({});
  }

  private takeTurn(): () => boolean {
    this.turn += 1;
    const own = this.turn;
    return () => this.turn === own;
  }

  private change(changes: Partial<Reading>): void {
    const { reading } = this.store.getState();
    if (reading) this.store.setState({ reading: { ...reading, ...changes } });
  }

  private keep(): void {
    const { reading, isHere } = this.store.getState();
    if (reading && isHere) this.around.entries.replace(entryOf(reading));
  }
}
