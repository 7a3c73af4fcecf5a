import { beforeEach, expect, test } from "vitest";
import { markOfBytes } from "../../src/io/mark-of-bytes";
import { answerTo } from "../../src/offline/answer";
import { outdated } from "../../src/offline/copies";
import { keepAll } from "../../src/offline/install";
import { KEPT_SINCE } from "../../src/offline/reading";
import { BUILT, FakeWorld, SCOPE } from "./fake-world";

const CUT = '{"organizations":[]}';
const addressOf = (content: string): string =>
  `${SCOPE}data/areas/${markOfBytes(new TextEncoder().encode(content))}.json`;
const SHIRE = addressOf(CUT);
const JSON_TYPE = { type: "application/json" };

let world: FakeWorld;

beforeEach(() => {
  world = new FakeWorld();
  world.serve(SHIRE, CUT, JSON_TYPE);
});

async function answer(address: string): Promise<Response> {
  const held: Promise<unknown>[] = [];
  const visit = {
    client: "page",
    readings: world.readings,
    hold: (work: Promise<unknown>) => held.push(work),
  };
  const response = await answerTo({ url: address, method: "GET" } as Request, world.means, visit);
  await Promise.all(held);
  return response;
}

test("an area is kept when it is asked for, with the moment, and then had without a network", async () => {
  await answer(SHIRE);
  world.online = false;
  const kept = await answer(SHIRE);
  expect(await kept.text()).toBe(CUT);
  expect(kept.headers.get(KEPT_SINCE)).toBe("2026-05-03T09:00:00.000Z");
});

test("an area that was kept is not asked for again: under its name there is no other", async () => {
  await answer(SHIRE);
  await answer(SHIRE);
  expect(world.asked.filter(([address]) => address === SHIRE)).toHaveLength(1);
});

test("what has another mark than its name is given out, but not kept", async () => {
  world.serve(SHIRE, "<title>log in</title>", { type: "text/html" });
  expect(await (await answer(SHIRE)).text()).toBe("<title>log in</title>");
  world.online = false;
  await expect(answer(SHIRE)).rejects.toThrow("Failed to fetch");
});

test("of a record that is opened area by area nothing is kept before it is asked for", async () => {
  await keepAll({ ...world.means, byArea: true });
  expect((await world.allKept()).map(([address]) => address).sort()).toEqual([...BUILT.keys()].sort());
});

test("areas go with the build that cut them", async () => {
  await answer(SHIRE);
  const names = await world.caches.keys();
  expect(outdated(names, SCOPE, "this").some((name) => name.endsWith("areas"))).toBe(false);
  expect(outdated(names, SCOPE, "next").some((name) => name.endsWith("areas"))).toBe(true);
});
