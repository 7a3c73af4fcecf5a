import { beforeEach, describe, expect, test } from "vitest";
import { keepAll } from "../../src/offline/install";
import { KEPT_SINCE } from "../../src/offline/keep";
import { FakeWorld, RECORD, SCOPE, SCRIPT } from "./fake-world";

let world: FakeWorld;

beforeEach(() => {
  world = new FakeWorld();
});

const install = (files: readonly string[]): Promise<void> => keepAll({ ...world.means, files });

describe("on installing", () => {
  const FILES = ["./", "assets/index-1a2b3c4d.js", "data/record.json"];

  test("every file of the build is kept, fresh from the server, with the moment for the record's", async () => {
    for (const address of [SCOPE, SCRIPT, RECORD]) world.serve(address, address);
    await install(FILES);
    expect([...world.copies.kept.keys()].sort()).toEqual([SCOPE, SCRIPT, RECORD].sort());
    expect(new Set(world.asked.map(([, how]) => how))).toEqual(new Set(["no-cache"]));
    expect(world.copies.kept.get(RECORD)?.headers.get(KEPT_SINCE)).toBe("2026-05-03T09:00:00.000Z");
    expect(world.copies.kept.get(SCRIPT)?.headers.has(KEPT_SINCE)).toBe(false);
  });

  test("a missing file of the build stops it: half an explorer is none", async () => {
    world.serve(SCOPE, "page");
    world.serve(RECORD, "record");
    await expect(install(FILES)).rejects.toThrow(
      "Expected the file https://council.gov.uk/map/assets/index-1a2b3c4d.js of the build; found the answer 404",
    );
  });

  test.each([SCOPE, RECORD])(
    "a login page in place of %s stops it, to be tried again when the session is renewed",
    async (address) => {
      for (const each of [SCOPE, SCRIPT, RECORD]) world.serve(each, each);
      world.redirect(address, "https://council.gov.uk/login");
      await expect(install(FILES)).rejects.toThrow(
        `Expected the file ${address} of the build; found a redirection to https://council.gov.uk/login`,
      );
      expect(world.copies.kept.has(address)).toBe(false);
    },
  );

  test("a file of the record that is gone does not: the record may have been replaced", async () => {
    world.serve(SCOPE, "page");
    world.serve(SCRIPT, "script");
    await install(FILES);
    expect([...world.copies.kept.keys()].sort()).toEqual([SCOPE, SCRIPT].sort());
  });

  test("what the record names is kept, though the build did not know of it", async () => {
    const parts = [
      { path: "new.json" },
      { path: "gone.json" },
      { path: "../../elsewhere.json" },
      {},
      null,
      3,
    ];
    world.serve(RECORD, JSON.stringify({ parts }));
    world.serve(`${SCOPE}data/new.json`, "{}");
    await install(["data/record.json"]);
    expect([...world.copies.kept.keys()].sort()).toEqual([`${SCOPE}data/new.json`, RECORD]);
    expect(world.asked.map(([address]) => address)).not.toContain("https://council.gov.uk/elsewhere.json");
  });

  test.each(["{ not json", "null", "[]", '{"parts":3}'])(
    "a manifest that is none names nothing: %s",
    async (text) => {
      world.serve(RECORD, text);
      await install(["data/record.json"]);
      expect([...world.copies.kept.keys()]).toEqual([RECORD]);
    },
  );

  test("without a network it fails, to be tried again", async () => {
    world.online = false;
    await expect(install(FILES)).rejects.toThrow("Failed to fetch");
  });
});
