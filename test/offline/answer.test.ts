import { beforeEach, describe, expect, test } from "vitest";
import { answerTo, isOurs } from "../../src/offline/answer";
import { KEPT_SINCE } from "../../src/offline/keep";
import { FakeWorld, RECORD, SCOPE, SCRIPT, START } from "./fake-world";

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
    ["GET", `${SCOPE}?embed=1&host=https://intranet.example#period=2011`, true],
    ["GET", `${SCOPE}index.html?embed=1`, true],
    ["GET", START, true],
    ["GET", `${START}?0123456789abcdef`, true],
    ["GET", SCRIPT, true],
    ["GET", `${SCOPE}assets/index-of_other.js`, true],
    ["GET", `${SCOPE}data/more/new.json`, true],
    ["GET", `${SCOPE}assets/explorer.js`, false],
    ["GET", `${SCOPE}data/record.js`, false],
    ["GET", `${SCOPE}partnership-explorer.html`, false],
    ["GET", `${SCOPE}sw.js`, false],
    ["GET", `${SCOPE}minutes.json`, false],
    ["GET", `${SCOPE}notes/`, false],
    ["GET", `${SCOPE}notes/index.html`, false],
    ["GET", `${SCOPE}notes/assets/index-1a2b3c4d.js`, false],
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

  test.each([SCOPE, START, `${SCOPE}icon.png`, RECORD])(
    "the server is asked for a newer %s, whatever the browser has in store",
    async (address) => {
      world.serve(address, "x");
      await answer(address);
      expect(world.asked).toEqual([[address, "no-cache"]]);
    },
  );

  test("a part that never changes is fetched once, and from then on answered with its copy", async () => {
    world.serve(SCRIPT, "script");
    await answer(SCRIPT);
    expect(await (await answer(SCRIPT)).text()).toBe("script");
    expect(world.asked).toEqual([[SCRIPT, undefined]]);
  });

  test("a part that the server no longer has is answered with the copy of the build that had it", async () => {
    world.ofOtherBuilds.kept.set(SCRIPT, new Response("of the last build"));
    expect(await (await answer(SCRIPT)).text()).toBe("of the last build");
    expect(world.asked).toEqual([]);
  });

  test("where the copies cannot be read, the network answers", async () => {
    world.copies.broken = true;
    world.serve(SCRIPT, "script");
    expect(await (await answer(SCRIPT)).text()).toBe("script");
  });

  test("a file asked for with a query takes the place of its copy without one", async () => {
    for (const address of [SCOPE, `${SCOPE}?embed=1`, `${SCOPE}index.html?parts=area`, `${START}?1a2b`]) {
      world.serve(address, address);
      await answer(address);
    }
    expect([...world.copies.kept.keys()]).toEqual([SCOPE, START]);
    expect(await world.copies.kept.get(SCOPE)?.text()).toBe(`${SCOPE}index.html?parts=area`);
  });

  test("a login page is passed on, and does not take the place of the copy", async () => {
    world.serve(RECORD, "good");
    await answer(RECORD);
    world.redirect(RECORD, "https://council.gov.uk/login");
    expect(await (await answer(RECORD)).text()).toBe("log in");
    world.online = false;
    expect(await (await answer(RECORD)).text()).toBe("good");
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

  test("the page opens by each of its names, with any query, and the start script with any digest", async () => {
    world.serve(SCOPE, "page");
    world.serve(`${START}?1a2b`, "start");
    await answer(SCOPE, "navigate");
    await answer(`${START}?1a2b`);
    world.online = false;
    for (const name of ["", "index.html#t=2011", "?from=mail", "index.html?embed=1"])
      expect(await (await answer(SCOPE + name, "navigate")).text()).toBe("page");
    for (const address of [START, `${START}?3c4d`])
      expect(await (await answer(address)).text()).toBe("start");
  });
});
