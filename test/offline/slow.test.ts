import { beforeEach, describe, expect, test } from "vitest";
import { answerTo } from "../../src/offline/answer";
import { keepAll } from "../../src/offline/install";
import { KEPT_SINCE } from "../../src/offline/reading";
import { AREAS, FakeWorld, ICON, RECORD, SCOPE, START, TOWN } from "./fake-world";

let world: FakeWorld;
let held: Promise<unknown>[];

beforeEach(async () => {
  world = new FakeWorld();
  held = [];
  await keepAll(world.means);
  world.asked.length = 0;
  world.moment = "2026-05-03T10:00:00.000Z";
});

function ask(url: string): Promise<Response> {
  const { means, readings } = world;
  const request = { url, method: "GET", cache: "default" } as Request;
  return answerTo(request, means, { client: "page", readings, hold: (work) => held.push(work) });
}

/** Asks, and waits for as long as the worker does. */
async function askInVain(address: string): Promise<{ readonly answer: Promise<Response> }> {
  const answer = ask(address);
  // Until what is there has come.
  await new Promise(setImmediate);
  world.passTime();
  return { answer };
}
const answered = async (address: string): Promise<string> => (await (await askInVain(address)).answer).text();

/** All that the worker stays awake for, and what that brings with it. */
async function settled(): Promise<void> {
  for (let at = 0; at < held.length; at++) await held[at];
}

const NEW_TOWN = '{"organizations":["new"]}';
const version = (address: string): string =>
  world.means.files.get(address.slice(SCOPE.length))?.slice(0, 16) ?? "";

describe("where the network does not answer in time", () => {
  test.each([
    [SCOPE, "<title>page</title>"],
    [`${SCOPE}?embed=1`, "<title>page</title>"],
    [ICON, "icon"],
    [START, "start()"],
    [TOWN, '{"organizations":[]}'],
  ])("%s is answered with its copy", async (address, copy) => {
    world.serve(`${SCOPE}?embed=1`, "<title>page</title>", { type: "text/html" });
    world.delay(address);
    expect(await answered(address)).toBe(copy);
  });

  test("a part of the record is told to be a copy, so that the page asks for all as kept", async () => {
    world.delay(AREAS);
    const { answer } = await askInVain(AREAS);
    expect((await answer).headers.get(KEPT_SINCE)).toBe("2026-05-03T09:00:00.000Z");
  });

  test("what comes in time is given, however late another thing is", async () => {
    world.serve(TOWN, NEW_TOWN, { type: "application/json" });
    expect(await answered(TOWN)).toBe(NEW_TOWN);
  });

  test("what was never kept is waited for", async () => {
    world.caches.named.clear();
    const send = world.delay(TOWN);
    const { answer } = await askInVain(TOWN);
    send();
    expect(await (await answer).text()).toBe('{"organizations":[]}');
  });

  test("what comes too late is kept for the next visit: the page", async () => {
    world.copies.kept.delete(SCOPE);
    world.ofOtherBuild.kept.set(SCOPE, new Response("<title>page</title>"));
    const send = world.delay(SCOPE);
    expect(await answered(SCOPE)).toBe("<title>page</title>");
    send();
    await settled();
    expect(world.copies.kept.has(SCOPE)).toBe(true);
  });

  test("what comes too late is kept for the next visit: the record, read anew and whole", async () => {
    world.serve(TOWN, NEW_TOWN, { type: "application/json" });
    const send = world.delay(RECORD);
    await answered(RECORD);
    send();
    await settled();
    world.online = false;
    const town = await ask(TOWN);
    expect(town.headers.get(KEPT_SINCE)).toBe("2026-05-03T10:00:00.000Z");
    expect(await town.text()).toBe(NEW_TOWN);
  });

  test("a part that comes too late makes the reading whole for the next visit", async () => {
    world.serve(TOWN, NEW_TOWN, { type: "application/json" });
    const send = world.delay(AREAS);
    await ask(RECORD);
    await ask(TOWN);
    await answered(AREAS);
    send();
    await settled();
    expect(world.readings.size).toBe(0);
    world.online = false;
    expect(await (await ask(TOWN)).text()).toBe(NEW_TOWN);
  });
});

test("a server is waited for 4 seconds, then half a second for each file, until it answers again", async () => {
  const send = world.delay(RECORD);
  await answered(RECORD);
  await ask(TOWN);
  expect(world.patience).toEqual([4_000, 500]);
  await ask(TOWN);
  send();
  expect(world.patience).toEqual([4_000, 500, 4_000]);
});

test("without a network nobody is kept waiting, and the next server gets its 4 seconds", async () => {
  world.online = false;
  await ask(TOWN);
  await ask(TOWN);
  expect(world.patience).toEqual([4_000, 4_000]);
});

describe("what is asked for by the digest of its content", () => {
  test("is the copy, where this build has it so: no page is kept from its script by a slow network", async () => {
    world.delay(START);
    expect(await (await ask(`${START}?${version(START)}`)).text()).toBe("start()");
    expect(world.asked).toEqual([]);
  });

  test("is waited for, where another build has it: its page does not get a script of this one", async () => {
    const next = `${START}?0123456789abcdef`;
    world.serve(next, "startNext()", { type: "text/javascript" });
    const send = world.delay(next);
    const { answer } = await askInVain(next);
    send();
    expect(await (await answer).text()).toBe("startNext()");
  });
});
