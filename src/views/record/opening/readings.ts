import { begun } from "../../../io/in-turns";
import type { Matching } from "../../../io/matching/matching";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import type { KeptContents } from "../kept-contents";
import { withoutFiles } from "../kept-contents";
import type { Entries } from "./entries";
import { entryOf } from "./entry";
import { givenAgain } from "./given-again";
import { KnownSaid } from "./known-said";
import type { OpenedWith } from "./opening";
import { Opening } from "./opening";
import { prepared } from "./prepared";
import type { FileRead, Reading } from "./reading";
import { comingFile, contentsIn, goneReading, missingIn, newReading } from "./reading";
import { ReadingNow } from "./reading-now";
import type { Said } from "./said";
import { NOTHING_SAID } from "./said";
import { keyAfter, keyAfterTable, stepsOf } from "./steps";

export interface Around extends OpenedWith {
  readonly entries: Entries;
  /** Never rejects. */
  readonly read: (files: readonly File[], onRows: (rows: number) => void) => Promise<readonly FileRead[]>;
}

/** Told each so many, as each telling draws the page. */
const ROWS_AT_A_TIME = 1000;

/** Of so many ways the files are held, for whoever goes back to them. */
const MOST_ASIDE = 2;

/** The one owner of what is being opened, and of what the reader says of it. Where they are, the history of the tab holds. */
export class Readings {
  private readonly now: ReadingNow;
  private readonly opening: Opening;
  private readonly known = new KnownSaid();
  private readonly aside = new Map<string, Reading>();
  /** As they were chosen last. */
  chosen: readonly File[] = [];
  private ways = 0;

  constructor(private readonly around: Around) {
    this.now = new ReadingNow(around.entries);
    this.opening = new Opening(this.now, around);
  }

  get store(): ReadingNow["store"] {
    return this.now.store;
  }

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
    const { reading } = this.now;
    if (!reading) return;
    const all = { ...reading.said, ...said };
    this.now.change({ said: all });
    this.store.setState({ isUnfinished: true });
    this.known.add(reading.files, all);
    this.now.keep();
    if (said.tables) void this.opening.findTables({ ...reading, said: all });
    // What was read before is told until then, and its form stays where it is.
    if (said.given) void this.opening.goOn(said.given.mends !== reading.said.given.mends);
  }

  goTo(step: string): void {
    const { reading: before } = this.store.getState();
    // What takes no time is there at once.
    if (before) begun(prepared({ ...before, step }));
    this.now.change({ step });
    const { reading } = this.now;
    if (reading) this.around.entries.add(entryOf(reading));
    void this.opening.goOn();
  }

  next(): void {
    this.opening.onceKnown((reading) => this.goTo(keyAfter(stepsOf(reading), reading.step)));
  }

  /** To what comes after all that is asked of a table. */
  beyond(table: UnmatchedTable): void {
    this.opening.onceKnown((reading) => this.goTo(keyAfterTable(stepsOf(reading), table)));
  }

  back(): void {
    this.around.entries.back();
  }

  /** To the choice of files. What was said stays behind it, but for files that are not read yet. */
  leave(): void {
    this.now.takeTurn();
    const { reading } = this.now;
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
    const { reading } = this.now;
    if (!entry) {
      this.store.setState({ isHere: false });
    } else if (reading?.way === entry.way) {
      this.store.setState({ isHere: true });
      this.now.change({ step: entry.step });
      this.now.keep();
      if (!reading.isComing) void this.opening.goOn();
    } else {
      this.now.takeTurn();
      this.putAside();
      const said = this.known.of(entry.files) ?? entry.said;
      const known = this.aside.get(entry.way) ?? goneReading({ ...entry, said });
      this.store.setState({ reading: { ...known, step: entry.step }, isHere: true, isUnfinished: false });
      void this.opening.goOn();
    }
  }

  /** "Back" may lead to it again. */
  private putAside(): void {
    const { reading } = this.now;
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
    this.now.change({ files: all, isComing: false, said: known ?? said });
    await this.opening.goOn();
  }

  /** With files that the reader let this computer keep, where they are those of the way. */
  async restore(files: readonly File[]): Promise<void> {
    const { reading } = this.now;
    const missing = reading ? missingIn(reading) : [];
    if (!reading || files.length === 0 || !files.every(({ name }) => missing.includes(name))) return;
    this.now.change({ isComing: true, rows: 0 });
    const given = await this.contentsOf(files);
    if (!given) return;
    this.now.change({ files: givenAgain(reading.files, given) ?? reading.files, isComing: false });
    await this.opening.goOn();
  }

  /** With the files that a reload took away. Where others are given, it is another way. */
  private async resume(files: readonly File[], gone: Reading): Promise<void> {
    this.now.change({ isComing: true, rows: 0 });
    const given = await this.contentsOf(files);
    if (!given) return;
    const found = givenAgain(gone.files, given);
    const reading = found
      ? gone
      : newReading(gone.way, given, gone.remembered, this.known.of(given) ?? NOTHING_SAID);
    this.store.setState({ reading: { ...reading, files: found ?? given, isComing: false } });
    await this.opening.goOn();
  }

  /** Null where something else was begun in the meantime. */
  private async contentsOf(files: readonly File[]): Promise<readonly FileRead[] | null> {
    const isWanted = this.now.takeTurn();
    this.chosen = files;
    const given = await this.around.read(files, (rows) => {
      if (rows % ROWS_AT_A_TIME === 0 && isWanted()) this.now.change({ rows });
    });
    return isWanted() ? given : null;
  }
}
