import { describe, expect, test } from "vitest";
import { answerTo } from "../../src/offline/answer";
import { keepAll } from "../../src/offline/install";
import { BUILT, FakeWorld, OF_RECORD } from "./fake-world";

/** A reader's browser: the worker is installed if it is not, and asked for all that a page asks for. */
class Browser {
  readonly world = new FakeWorld();
  #installed = false;
  #visits = 0;

  /** What the page got, by address; null where it got nothing. */
  async visit(): Promise<ReadonlyMap<string, string | null>> {
    this.#visits += 1;
    this.world.moment = `2026-05-03T09:00:0${this.#visits}.000Z`;
    const got = new Map<string, string | null>();
    for (const address of [...BUILT.keys(), ...OF_RECORD.keys()])
      got.set(address, await this.#ask(address).catch(() => null));
    // As in a browser: the first page comes from the server, and the worker is installed beside it.
    this.#installed ||= await keepAll(this.world.means).then(
      () => true,
      () => false,
    );
    return got;
  }

  async #ask(url: string): Promise<string> {
    const { means, readings } = this.world;
    if (!this.#installed) return (await means.fetch(url)).text();
    const held: Promise<unknown>[] = [];
    const visit = { client: "page", readings, hold: (work: Promise<unknown>) => held.push(work) };
    const answer = await answerTo({ url, method: "GET", cache: "default" } as Request, means, visit);
    await Promise.all(held);
    return answer.text();
  }
}

const RIGHT = new Map([...BUILT, ...OF_RECORD].map(([address, [, content]]) => [address, content]));
const FILES = [...RIGHT.keys()];

const POISONS: Readonly<Record<string, (world: FakeWorld, address: string) => void>> = {
  "a captive portal's page": (world, address) =>
    world.serve(address, "<title>Free Wi-Fi</title>", { type: "text/html" }),
  "half of it": (world, address) => {
    const [type, content] = BUILT.get(address) ?? OF_RECORD.get(address) ?? ["", ""];
    world.serve(address, content.slice(0, content.length / 2), { type });
  },
  "nothing, with the right type": (world, address) =>
    world.serve(address, "", { type: (BUILT.get(address) ?? OF_RECORD.get(address))?.[0] }),
  "a login elsewhere": (world, address) => world.redirect(address, "https://council.gov.uk/login"),
  "an error": (world, address) => world.serve(address, "broken", { status: 500 }),
  "no file": (world, address) => world.serve(address, "not here", { status: 404 }),
  "no answer": (world, address) => world.cutOff(address),
};

const CASES = FILES.flatMap((address) => Object.keys(POISONS).map((poison) => [address, poison] as const));
const poisonWith = (poison: string, world: FakeWorld, address: string): void =>
  POISONS[poison]?.(world, address);

/** Nothing is kept but what is right. */
async function expectNothingSpoilt({ world }: Browser): Promise<void> {
  for (const [address, text] of await world.allKept())
    expect([address, text]).toEqual([address, RIGHT.get(address)]);
}

/** The next visit is right, and so is the one after it without a network. */
async function expectRecovered(browser: Browser): Promise<void> {
  browser.world.serveAll();
  expect(await browser.visit()).toEqual(RIGHT);
  browser.world.online = false;
  expect(await browser.visit()).toEqual(RIGHT);
}

describe("the explorer recovers at the next visit, and opens without a network at the one after", () => {
  test.each(CASES)("where %s was %s while the worker was installed", async (address, poison) => {
    const browser = new Browser();
    poisonWith(poison, browser.world, address);
    await browser.visit();
    await expectNothingSpoilt(browser);
    await expectRecovered(browser);
  });

  test.each(CASES)("where %s was %s at a later visit", async (address, poison) => {
    const browser = new Browser();
    await browser.visit();
    poisonWith(poison, browser.world, address);
    await browser.visit();
    await expectNothingSpoilt(browser);
    await expectRecovered(browser);
  });

  test.each(FILES)("where the copy of %s was spoilt", async (address) => {
    const browser = new Browser();
    await browser.visit();
    for (const { kept } of browser.world.caches.named.values())
      if (kept.has(address))
        kept.set(address, new Response("<title>", { headers: { "Content-Type": "text/html" } }));
    await expectRecovered(browser);
  });
});
