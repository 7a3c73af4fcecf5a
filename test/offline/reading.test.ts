import { beforeEach, describe, expect, test } from "vitest";
import { answerTo } from "../../src/offline/answer";
import { KEPT_SINCE } from "../../src/offline/reading";
import { AREAS, FakeWorld, RECORD, TOWN } from "./fake-world";

let world: FakeWorld;

beforeEach(() => {
  world = new FakeWorld();
});

async function answer(address: string, { client = "page", cache = "default" } = {}): Promise<Response> {
  const held: Promise<unknown>[] = [];
  const request = { url: address, method: "GET", cache } as Request;
  const hold = (work: Promise<unknown>) => held.push(work);
  const response = await answerTo(request, world.means, { client, readings: world.readings, hold });
  await Promise.all(held);
  return response;
}

/** As a page reads the record: the manifest, then the parts. */
async function read(how: { client?: string; cache?: string } = {}): Promise<readonly string[]> {
  const manifest = await answer(RECORD, how);
  const parts = await Promise.all([AREAS, TOWN].map((address) => answer(address, how)));
  return Promise.all([manifest, ...parts].map((each) => each.text()));
}

/** The town's part, as it is after a change of the record. */
const serveTown = (text: string): void => world.serve(TOWN, text, { type: "application/json" });
const keptTown = async (): Promise<string> => (await answer(TOWN, { cache: "only-if-cached" })).text();

describe("a reading of the record", () => {
  test("is kept when all its files have come, each with the moment at which it began", async () => {
    await read();
    world.moment = "2026-05-03T11:00:00.000Z";
    world.online = false;
    for (const address of [RECORD, AREAS, TOWN]) {
      const kept = await answer(address);
      expect(kept.headers.get(KEPT_SINCE)).toBe("2026-05-03T09:00:00.000Z");
      expect(kept.headers.get("Content-Type")).toBe("application/json");
    }
  });

  test("does not claim to have been kept where it comes from the network", async () => {
    await read();
    for (const address of [RECORD, AREAS, TOWN])
      expect((await answer(address)).headers.has(KEPT_SINCE)).toBe(false);
  });

  test("takes the place of the one before", async () => {
    await read();
    world.moment = "2026-05-03T10:00:00.000Z";
    serveTown('{"organizations":["new"]}');
    await read();
    world.online = false;
    expect((await read())[2]).toBe('{"organizations":["new"]}');
    expect((await answer(TOWN)).headers.get(KEPT_SINCE)).toBe("2026-05-03T10:00:00.000Z");
    expect(await world.allKept()).toHaveLength(3);
  });

  test.each([
    ["does not answer", () => world.cutOff(AREAS)],
    ["is missing", () => world.serve(AREAS, "", { status: 404 })],
    ["is an error", () => world.serve(AREAS, "{}", { status: 500 })],
    ["is a page", () => world.serve(AREAS, "{}", { type: "text/html" })],
    ["is cut short", () => world.serve(AREAS, '{"areas":[', { type: "application/json" })],
    ["is no part", () => world.serve(AREAS, '"log in"', { type: "application/json" })],
    ["is redirected", () => world.redirect(AREAS, "https://council.gov.uk/login")],
  ])("of which one part %s is not kept: the one before is", async (_, spoil) => {
    await read();
    const before = await world.allKept();
    serveTown('{"organizations":["new"]}');
    spoil();
    world.moment = "2026-05-03T10:00:00.000Z";
    await read();
    expect(await world.allKept()).toEqual(before);
    expect(await keptTown()).toBe('{"organizations":[]}');
  });

  test.each(["{ not json", "null", "[]", '{"parts":3}'])(
    "of a manifest that is none is not kept: %s",
    async (text) => {
      await read();
      const before = await world.allKept();
      world.serve(RECORD, text, { type: "application/json" });
      expect((await read())[0]).toBe(text);
      expect(await world.allKept()).toEqual(before);
    },
  );

  test("that was broken off while it was put away counts for nothing", async () => {
    await read();
    world.moment = "2026-05-03T10:00:00.000Z";
    serveTown('{"organizations":["new"]}');
    world.caches.full = true;
    await read();
    world.online = false;
    expect(await keptTown()).toBe('{"organizations":[]}');
  });

  test("of two pages at once is kept for the one that got all, whatever the other got", async () => {
    await answer(RECORD, { client: "first" });
    world.cutOff(AREAS);
    await expect(answer(AREAS, { client: "first" })).rejects.toThrow("Failed to fetch");
    world.mend(AREAS);
    await read({ client: "second" });
    await answer(TOWN, { client: "first" });
    world.online = false;
    expect(await read()).toHaveLength(3);
  });
});

test("a part with the mark of another encoding at its beginning is kept, as the page reads it", async () => {
  const text = '\ufeff{"organizations":["new"]}';
  world.serve(
    TOWN,
    Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])),
  );
  await read();
  world.online = false;
  const bytes = new Uint8Array(await (await answer(TOWN)).arrayBuffer());
  expect(new TextDecoder("utf-16le").decode(bytes)).toBe('{"organizations":["new"]}');
});

test("asked for what is kept, the worker does not ask the network, and fails where nothing is", async () => {
  expect((await answer(TOWN, { cache: "only-if-cached" })).type).toBe("error");
  await read();
  const { length } = world.asked;
  expect(await keptTown()).toBe('{"organizations":[]}');
  expect(world.asked).toHaveLength(length);
});

test("where the network answers for one file only, all are to be had as they were kept", async () => {
  await read();
  serveTown('{"organizations":["new"]}');
  world.cutOff(AREAS);
  const answers = await Promise.all([RECORD, AREAS, TOWN].map((address) => answer(address)));
  expect(answers.map(({ headers }) => headers.get(KEPT_SINCE))).toEqual([
    null,
    "2026-05-03T09:00:00.000Z",
    null,
  ]);
  const kept = await Promise.all(
    [RECORD, AREAS, TOWN].map((each) => answer(each, { cache: "only-if-cached" })),
  );
  expect(new Set(kept.map(({ headers }) => headers.get(KEPT_SINCE)))).toEqual(
    new Set(["2026-05-03T09:00:00.000Z"]),
  );
  expect(await kept[2]?.text()).toBe('{"organizations":[]}');
});

test("a fault of the record is passed on, to be told: a login page, an error", async () => {
  await read();
  world.redirect(TOWN, "https://council.gov.uk/login");
  expect(await (await answer(TOWN)).text()).toBe("log in");
  world.serve(TOWN, "broken", { status: 500 });
  expect((await answer(TOWN)).status).toBe(500);
  world.online = false;
  expect(await (await answer(TOWN)).text()).toBe('{"organizations":[]}');
});
