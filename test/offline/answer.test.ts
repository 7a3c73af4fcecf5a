import { beforeEach, describe, expect, test } from "vitest";
import { answerTo, isOurs } from "../../src/offline/answer";
import { FakeWorld, ICON, RECORD, SCOPE, SCRIPT, START } from "./fake-world";

let world: FakeWorld;

beforeEach(() => {
  world = new FakeWorld();
});

const answer = async (address: string, mode: RequestMode = "cors"): Promise<Response> => {
  const held: Promise<unknown>[] = [];
  // Only a browser makes a request that navigates.
  const request = { url: address, mode, method: "GET" } as Request;
  const { readings } = world;
  const visit = { client: "page", readings, hold: (work: Promise<unknown>) => held.push(work) };
  const response = await answerTo(request, world.means, visit);
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

const textOf = async (address: string): Promise<string> => (await answer(address)).text();
const OTHER_PART = `${SCOPE}assets/index-of_other.js`;
const LOGIN_PAGE = ["<title>Log in</title>", { type: "text/html" }] as const;

describe("with a network", () => {
  test("the network's answer is given, though a copy was kept", async () => {
    await answer(SCOPE);
    world.serve(SCOPE, "<title>next build</title>", { type: "text/html" });
    expect(await textOf(SCOPE)).toBe("<title>next build</title>");
  });

  test.each([SCOPE, START, ICON, RECORD])(
    "the server is asked for a newer %s, whatever the browser has in store",
    async (address) => {
      await answer(address);
      expect(world.asked).toEqual([[address, "no-cache"]]);
    },
  );

  test("a part that never changes is fetched once, and from then on answered with its copy", async () => {
    await answer(SCRIPT);
    expect(await textOf(SCRIPT)).toBe("script()");
    expect(world.asked).toEqual([[SCRIPT, undefined]]);
  });

  test("a part that the server no longer has is answered with the copy of the build that had it", async () => {
    world.ofOtherBuild.kept.set(OTHER_PART, new Response("of the last build"));
    expect(await textOf(OTHER_PART)).toBe("of the last build");
    expect(world.asked).toEqual([]);
  });

  test("a part of another build is passed on, and not kept: nobody here knows what it ought to be", async () => {
    world.serve(OTHER_PART, "of the next build", { type: "text/javascript" });
    expect(await textOf(OTHER_PART)).toBe("of the next build");
    expect(await world.allKept()).toEqual([]);
  });

  test("where the copies cannot be read, the network answers", async () => {
    world.copies.broken = true;
    expect(await textOf(SCRIPT)).toBe("script()");
  });

  test("a file asked for with a query takes the place of its copy without one", async () => {
    world.serve(`${SCOPE}?embed=1`, "<title>page</title>", { type: "text/html" });
    world.serve(`${START}?1a2b`, "start()");
    for (const address of [SCOPE, `${SCOPE}?embed=1`, START, `${START}?1a2b`]) await answer(address);
    expect([...world.copies.kept.keys()]).toEqual([SCOPE, START]);
  });

  test("the page where one logs in is passed on in place of the explorer's, and is not kept", async () => {
    await answer(SCOPE);
    world.serve(SCOPE, ...LOGIN_PAGE);
    expect(await textOf(SCOPE)).toBe("<title>Log in</title>");
    world.online = false;
    expect(await textOf(SCOPE)).toBe("<title>page</title>");
  });

  test("a page in place of a script is no answer: the copy is", async () => {
    await answer(START);
    world.serve(START, ...LOGIN_PAGE);
    expect(await textOf(START)).toBe("start()");
  });

  test("a script of the next build is passed on, and not kept", async () => {
    await answer(START);
    world.serve(START, "startNext()", { type: "text/javascript" });
    expect(await textOf(START)).toBe("startNext()");
    world.online = false;
    expect(await textOf(START)).toBe("start()");
  });

  test("a part that is not as it was built is asked for again, past the browser's own store", async () => {
    world.serve(SCRIPT, "scr", { type: "text/javascript" });
    await answer(SCRIPT);
    expect(world.asked).toEqual([
      [SCRIPT, undefined],
      [SCRIPT, "reload"],
    ]);
    expect(world.copies.kept.size).toBe(0);
  });

  test.each([SCRIPT, START])(
    "a copy of %s that is not as it was built is dropped, and fetched",
    async (address) => {
      world.copies.kept.set(address, new Response("spoilt"));
      world.ofOtherBuild.kept.set(address, new Response("spoilt as well"));
      world.online = false;
      await expect(answer(address)).rejects.toThrow("Failed to fetch");
      expect(world.copies.kept.size).toBe(0);
      world.online = true;
      await answer(address);
      world.online = false;
      expect(await textOf(address)).toMatch(/^(script|start)\(\)$/);
    },
  );

  test("a page that another build kept in place of a part is not given out", async () => {
    world.ofOtherBuild.kept.set(
      OTHER_PART,
      new Response("<title>", { headers: { "Content-Type": "text/html" } }),
    );
    expect((await answer(OTHER_PART)).status).toBe(404);
  });

  test("a part of a file is not kept", async () => {
    world.serve(SCRIPT, "script()", { status: 206 });
    await answer(SCRIPT);
    expect(world.copies.kept.size).toBe(0);
  });

  test("a full disk does not stop the answer", async () => {
    world.copies.full = true;
    expect(await textOf(SCRIPT)).toBe("script()");
    expect(await textOf(SCOPE)).toBe("<title>page</title>");
  });
});

describe("without a network", () => {
  test("what was never fetched fails as the network does", async () => {
    world.online = false;
    await expect(answer(SCRIPT)).rejects.toThrow("Failed to fetch");
  });

  test("what only another build has kept is answered from there", async () => {
    world.ofOtherBuild.kept.set(SCRIPT, new Response("script()"));
    world.ofOtherBuild.kept.set(OTHER_PART, new Response("of the next build"));
    world.online = false;
    expect(await textOf(SCRIPT)).toBe("script()");
    expect(await textOf(OTHER_PART)).toBe("of the next build");
  });

  test("the page opens by each of its names, with any query, and the start script with any digest", async () => {
    await answer(SCOPE, "navigate");
    await answer(START);
    world.online = false;
    for (const name of ["", "index.html#t=2011", "?from=mail", "index.html?embed=1"])
      expect(await (await answer(SCOPE + name, "navigate")).text()).toBe("<title>page</title>");
    for (const address of [START, `${START}?3c4d`]) expect(await textOf(address)).toBe("start()");
  });
});
