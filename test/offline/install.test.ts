import { beforeEach, describe, expect, test } from "vitest";
import { keepAll } from "../../src/offline/install";
import { KEPT_SINCE } from "../../src/offline/reading";
import { AREAS, BUILT, FakeWorld, OF_RECORD, RECORD, SCOPE, SCRIPT, TOWN } from "./fake-world";

let world: FakeWorld;

beforeEach(() => {
  world = new FakeWorld();
});

const install = (): Promise<void> => keepAll(world.means);
const keptAddresses = async (): Promise<readonly string[]> =>
  (await world.allKept()).map(([address]) => address).sort();

describe("on installing", () => {
  test("every file of the build and the record is kept, fresh from the server, with the moment for the record's", async () => {
    await install();
    expect(await keptAddresses()).toEqual([...BUILT.keys(), ...OF_RECORD.keys()].sort());
    expect(new Set(world.asked.map(([, how]) => how))).toEqual(new Set(["no-cache"]));
    const kept = await world.caches.match(RECORD);
    expect(kept?.headers.get(KEPT_SINCE)).toBe("2026-05-03T09:00:00.000Z");
    expect(world.copies.kept.get(SCRIPT)?.headers.has(KEPT_SINCE)).toBe(false);
  });

  test("a missing file of the build stops it: half an explorer is none", async () => {
    world.serve(SCRIPT, "not here", { status: 404 });
    await expect(install()).rejects.toThrow(
      "Expected the file https://council.gov.uk/map/assets/index-1a2b3c4d.js as it was built; found the answer 404",
    );
  });

  test("another content than the build's stops it, asked for once more past the browser's own store", async () => {
    world.serve(SCRIPT, "<title>page</title>", { type: "text/html" });
    await expect(install()).rejects.toThrow(
      "Expected the file https://council.gov.uk/map/assets/index-1a2b3c4d.js as it was built; found another content",
    );
    expect(world.asked).toContainEqual([SCRIPT, "reload"]);
    expect(await keptAddresses()).not.toContain(SCRIPT);
  });

  test.each([
    [SCOPE, "as it was built"],
    [RECORD, "of the record"],
    [TOWN, "of the record"],
  ])(
    "a login page in place of %s stops it, to be tried again when the session is renewed",
    async (address, what) => {
      world.redirect(address, "https://council.gov.uk/login");
      await expect(install()).rejects.toThrow(
        `Expected the file ${address} ${what}; found a redirection to https://council.gov.uk/login`,
      );
      expect(await keptAddresses()).not.toContain(address);
    },
  );

  test.each([RECORD, AREAS])(
    "%s that is gone does not: the record may have been replaced",
    async (address) => {
      world.serve(address, "not here", { status: 404 });
      await install();
      expect(await keptAddresses()).toEqual([...BUILT.keys()].sort());
    },
  );

  test("what the record names is kept, though the build did not know of it, and no more than that", async () => {
    const parts = [{ path: "more/new.json" }, { path: "../../elsewhere.json" }, {}, null, 3];
    world.serve(RECORD, JSON.stringify({ parts }), { type: "application/json" });
    world.serve(`${SCOPE}data/more/new.json`, "{}", { type: "application/json" });
    await install();
    expect(await keptAddresses()).toEqual([...BUILT.keys(), RECORD, `${SCOPE}data/more/new.json`].sort());
    expect(world.asked.map(([address]) => address)).not.toContain("https://council.gov.uk/elsewhere.json");
  });

  test("without a network it fails, to be tried again", async () => {
    world.online = false;
    await expect(install()).rejects.toThrow("Failed to fetch");
  });
});
