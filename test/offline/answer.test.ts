import { beforeEach, describe, expect, test } from "vitest";
import { answerTo, isOurs } from "../../src/offline/answer";
import { KEPT_SINCE } from "../../src/offline/keep";
import { FakeWorld, RECORD, SCOPE, SCRIPT } from "./fake-world";

let world: FakeWorld;

beforeEach(() => {
  world = new FakeWorld();
});

const answer = async (address: string, mode: RequestMode = "cors"): Promise<Response> => {
  const held: Promise<unknown>[] = [];
  // Only a browser makes a request that navigates.
  const request = { url: address, mode, method: "GET" } as Request;
  const response = await answerTo(request, world.means, (work) => held.push(work));
  await Promise.all(held);
  return response;
};

describe("what the worker answers for", () => {
  test.each([
    ["GET", RECORD, true],
    ["GET", SCOPE, true],
    ["POST", RECORD, false],
    ["HEAD", RECORD, false],
    ["GET", "https://council.gov.uk/", false],
    ["GET", "https://council.gov.uk/mapping/x.js", false],
    ["GET", "https://elsewhere.org/map/", false],
    ["GET", "http://council.gov.uk/map/", false],
  ])("%s %s: %s", (method, url, ours) => {
    expect(isOurs({ method, url }, world.means)).toBe(ours);
  });
});

describe("with a network", () => {
  test("the network's answer is given, though a copy was kept", async () => {
    world.serve(RECORD, "old");
    await answer(RECORD);
    world.serve(RECORD, "new");
    expect(await (await answer(RECORD)).text()).toBe("new");
  });

  test("the answer of the network does not claim to have been kept", async () => {
    world.serve(RECORD, "new");
    expect((await answer(RECORD)).headers.has(KEPT_SINCE)).toBe(false);
  });

  test("the server is asked for a newer record, whatever the browser has in store", async () => {
    world.serve(RECORD, "x");
    world.serve(SCRIPT, "y");
    await answer(RECORD);
    await answer(SCRIPT);
    expect(world.asked).toEqual([
      [RECORD, "no-cache"],
      [SCRIPT, undefined],
    ]);
  });

  test("an error of the server is passed on, and does not take the place of the copy", async () => {
    world.serve(RECORD, "good");
    await answer(RECORD);
    world.serve(RECORD, "broken", 500);
    expect((await answer(RECORD)).status).toBe(500);
    world.online = false;
    expect(await (await answer(RECORD)).text()).toBe("good");
  });

  test("a part of a file is not kept", async () => {
    world.serve(SCRIPT, "half", 206);
    await answer(SCRIPT);
    expect(world.copies.kept.size).toBe(0);
  });

  test("a full disk does not stop the answer", async () => {
    world.copies.full = true;
    world.serve(RECORD, "x");
    expect(await (await answer(RECORD)).text()).toBe("x");
  });
});

describe("without a network", () => {
  test("a file of the record is answered with the last copy, and with when it was fetched", async () => {
    world.serve(RECORD, "first");
    await answer(RECORD);
    world.moment = "2026-05-03T10:00:00.000Z";
    world.serve(RECORD, "second");
    await answer(RECORD);
    world.moment = "2026-05-03T11:00:00.000Z";
    world.online = false;
    const kept = await answer(RECORD);
    expect(await kept.text()).toBe("second");
    expect(kept.headers.get(KEPT_SINCE)).toBe("2026-05-03T10:00:00.000Z");
    expect(kept.headers.get("Content-Type")).toBe("text/plain");
  });

  test("another file is answered with its copy, and nothing added", async () => {
    world.serve(SCRIPT, "script");
    await answer(SCRIPT);
    world.online = false;
    const kept = await answer(SCRIPT);
    expect(await kept.text()).toBe("script");
    expect(kept.headers.has(KEPT_SINCE)).toBe(false);
  });

  test("what was never fetched fails as the network does", async () => {
    world.online = false;
    await expect(answer(SCRIPT)).rejects.toThrow("Failed to fetch");
  });

  test("what only another build has kept is answered from there, what this one has from here", async () => {
    world.ofOtherBuilds.kept.set(SCRIPT, new Response("of the next build"));
    world.ofOtherBuilds.kept.set(RECORD, new Response("older"));
    world.serve(RECORD, "newer");
    await answer(RECORD);
    world.online = false;
    expect(await (await answer(SCRIPT)).text()).toBe("of the next build");
    expect(await (await answer(RECORD)).text()).toBe("newer");
  });

  test("the page opens by each of its names, and nothing else opens as the page", async () => {
    world.serve(SCOPE, "page");
    await answer(SCOPE, "navigate");
    world.online = false;
    expect(await (await answer(SCOPE, "navigate")).text()).toBe("page");
    expect(await (await answer(`${SCOPE}index.html#t=2011`, "navigate")).text()).toBe("page");
    expect(await (await answer(`${SCOPE}?from=mail`, "navigate")).text()).toBe("page");
    await expect(answer(`${SCOPE}index.html`, "cors")).rejects.toThrow();
    await expect(answer(`${SCOPE}notes/`, "navigate")).rejects.toThrow();
  });
});
