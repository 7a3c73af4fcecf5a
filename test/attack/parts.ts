/** The parts of the attack by name, each with what it shows if nothing got through. */
import type { Page } from "@playwright/test";
import type { Outcome } from "./attacks";
import {
  attackByAddresses,
  attackByAttributes,
  attackByExports,
  attackByFiles,
  attackByMessages,
  attackByRecords,
} from "./attacks";
import type { Bench } from "./bench";
import { attackByOpening } from "./opening";
import { keptFiles, poisonInstallation, poisonLater } from "./poison";
import type { Wear } from "./wear";
import { makeAndRemove, openAndClose, step, wearOf } from "./wear";

interface Finding {
  readonly faults: readonly string[];
  readonly figures: string;
}

interface Part {
  readonly shows: string;
  readonly attack: (bench: Bench) => Promise<Finding>;
}

/** Milliseconds: what takes longer hangs, unless the machine is so busy that an ordinary visit takes nearly as long. */
const SLOW = 2000;
const USUAL_TIMES = 3;

function found({ tried, slowest, through }: Outcome, limit: number): Finding {
  const slow = slowest > limit ? [`the slowest took more than ${limit.toFixed(0)} ms`] : [];
  return {
    faults: [...through, ...slow],
    figures: `${tried} tried, the slowest took ${slowest.toFixed(0)} ms, ${through.length} got through`,
  };
}

const hostile = (shows: string, attack: (bench: Bench) => Promise<Outcome>): Part => ({
  shows,
  attack: async (bench) => {
    const before = await bench.usualVisit();
    const outcome = await attack(bench);
    const usual = Math.max(before, await bench.usualVisit());
    const { faults, figures } = found(outcome, Math.max(SLOW, USUAL_TIMES * usual));
    return { faults, figures: `${figures}; an ordinary visit took ${usual.toFixed(0)} ms` };
  },
});

type Poison = typeof poisonLater;

/** A visit is a whole page and its worker: what counts is that it recovers, however long it takes. */
const poisoned = (shows: string, poison: Poison): Part => ({
  shows,
  attack: async ({ browser, served, share }) => {
    const all = await keptFiles(browser, served);
    const wanted = share(all.length);
    // Spread over all of them.
    const some = Array.from(
      { length: wanted },
      (_, index) => all[Math.floor((index * all.length) / wanted)] ?? "",
    );
    return found(await poison(browser, served, some), Infinity);
  },
});

const inWords = ({ megabytes, nodes, listeners }: Wear): string =>
  `${megabytes.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;

/** Of a thing that stays behind each time, so many would be there in the end; a tenth of them may be by chance, as of a cache. */
const LEAST_LEAK = 0.1;
/** What the heap may grow by chance. */
const MEGABYTES = 10;

function keptOf(before: Wear, after: Wear, times: number): readonly string[] {
  const most = Math.max(100, times * LEAST_LEAK);
  return [
    ...(after.nodes - before.nodes > most ? [`nodes stay behind: ${after.nodes - before.nodes}`] : []),
    ...(after.listeners - before.listeners > most
      ? [`listeners stay behind: ${after.listeners - before.listeners}`]
      : []),
    ...(after.megabytes - before.megabytes > MEGABYTES ? ["the heap grows"] : []),
  ];
}

/** @param count of times that the work is done */
const worn = (
  shows: string,
  count: number,
  address: (bench: Bench) => string,
  work: (page: Page, count: number) => Promise<void>,
): Part => ({
  shows,
  attack: (bench) =>
    bench.onPage(address(bench), async (page) => {
      const session = await page.context().newCDPSession(page);
      const times = bench.share(count);
      // Warmed up, so that what is remembered once does not count.
      await work(page, Math.min(times, 40));
      const before = await wearOf(session);
      await work(page, times);
      const after = await wearOf(session);
      return {
        faults: keptOf(before, after, times),
        figures: `${times} times; before ${inWords(before)}; after ${inWords(after)}`,
      };
    }),
});

const blank = (bench: Bench, attack: (page: Page) => Promise<Outcome>): Promise<Outcome> =>
  bench.onPage("about:blank", attack);

export const PARTS: Readonly<Record<string, Part>> = {
  records: hostile("hostile records are shown or refused in words, and nothing of them runs", (bench) =>
    blank(bench, (page) => attackByRecords(page, bench.share(200), bench.chance())),
  ),
  opening: hostile(
    "hostile records that a reader opens are shown or refused in words, run nothing and call nothing",
    (bench) => blank(bench, (page) => attackByOpening(page, bench.share(200), bench.chance())),
  ),
  addresses: hostile("after every hostile address the page shows a view, and nothing runs", (bench) =>
    bench.onPage("./", (page) => attackByAddresses(page, bench.share(10_000), bench.chance())),
  ),
  messages: hostile("after all hostile messages the frame still answers, and nothing has run", (bench) =>
    bench.onPage(bench.served.host, (page) => attackByMessages(page, bench.share(10_000), bench.chance())),
  ),
  exports: hostile(
    "what is copied or saved of hostile records is what it says, and nothing else",
    async (bench) => attackByExports(bench.share(200), bench.chance()),
  ),
  files: hostile(
    "what the page saves of hostile records runs nothing when it is opened without a policy",
    (bench) => blank(bench, (page) => attackByFiles(page, bench.share(30), bench.chance())),
  ),
  attributes: hostile(
    "whatever an attribute says, the frame is of the explorer's own origin, and nothing runs",
    (bench) => bench.onPage(bench.served.host, (page) => attackByAttributes(page, bench.share(375))),
  ),
  poisoned: poisoned(
    "each file spoilt while the worker is installed is had at the next visit, and then kept whole",
    poisonInstallation,
  ),
  "poisoned-later": poisoned("so is each file spoilt at a later visit", poisonLater),
  steps: worn("steps through the years leave nothing behind", 10_000, () => "./", step),
  dialogs: worn("opening and closing a dialog leaves nothing behind", 500, () => "./", openAndClose),
  elements: worn(
    "custom elements made and removed leave nothing behind",
    300,
    ({ served }) => served.host,
    makeAndRemove,
  ),
};
