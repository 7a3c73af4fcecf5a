import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFiles, writeRecord } from "../../build/open-files";
import { matchingsIn, suggestionsInWords } from "../../build/read-matching";
import type { Matching } from "../../src/io/matching/matching";

const REGISTERS = new URL("../fixtures/registers/", import.meta.url).pathname;
const [OF_2012, OF_2017, BODIES] = [
  "partnerships-2012.csv",
  "partnerships-2017.csv",
  "outside-bodies.csv",
].map((name) => join(REGISTERS, name)) as [string, string, string];
const OPTIONS = { asAt: "2026-05-03" };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "matching-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (content: unknown): string => {
  const path = join(folder, "matching.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};

/** What the command prints for whoever gave no matching. */
async function suggested(paths: readonly string[], asAt = ""): Promise<readonly Matching[]> {
  const { unmatched = [] } = await openFiles(paths, OPTIONS);
  const [, json = ""] = suggestionsInWords(unmatched, asAt);
  return JSON.parse(json);
}

describe("a register is opened by the command", () => {
  test("without a matching nothing is read, and one is suggested that can be given as it is", async () => {
    const before = await openFiles([OF_2017], OPTIONS);
    expect([before.record, before.faults]).toEqual([null, []]);
    expect(suggestionsInWords(before.unmatched ?? [], "")[0]).toContain("partnerships-2017.csv");
    const matchings = matchingsIn(put(await suggested([OF_2017])));
    const { record, unmatched } = await openFiles([OF_2017], { ...OPTIONS, matchings });
    expect(unmatched).toBeUndefined();
    expect(record?.documents.map(({ date }) => date)).toEqual(["2017-03-31"]);
    expect(record?.organizations.map(({ name }) => name)).toContain("Children's Trust Board");
  });

  test("by a record that was saved with its matchings, next year's register of the same headings is read", async () => {
    const { record } = await openFiles([OF_2017], { ...OPTIONS, matchings: await suggested([OF_2017]) });
    const saved = writeRecord(record!, join(folder, "out"))
      .map((path) => JSON.parse(readFileSync(path, "utf8")))
      .find((content) => "matchings" in content);
    expect(matchingsIn(put(saved))).toHaveLength(1);
  });

  test("each register has a matching of its own, in whatever order they are given", async () => {
    const given = (await suggested([OF_2012, OF_2017])).toReversed();
    const { record } = await openFiles([OF_2012, OF_2017], { ...OPTIONS, matchings: given });
    expect(record?.documents.map(({ date }) => date)).toEqual(["2012-04-01", "2017-03-31"]);
  });

  test("a table for which there is none is told, and not left out unsaid", async () => {
    const matchings = await suggested([OF_2012]);
    const { unmatched = [] } = await openFiles([OF_2012, OF_2017], { ...OPTIONS, matchings });
    expect(unmatched.map(({ file }) => file)).toEqual(["partnerships-2017.csv"]);
  });

  test("a day that the file does not name is not filled in, but by --as-at", async () => {
    const [matching] = await suggested([BODIES]);
    expect(matching?.register.as_at).toBe("");
    const { unmatched = [] } = await openFiles([BODIES], OPTIONS);
    expect(suggestionsInWords(unmatched, "").at(-1)).toContain(
      "outside-bodies.csv does not say of which day",
    );
    expect((await suggested([BODIES], "2024-05-01"))[0]?.register.as_at).toBe("2024-05-01");
  });
});

describe("what is no matching is told by its place", () => {
  test.each([
    ["{", "matching.json"],
    [[], "Expected at least one matching; found none"],
    [{ register: {} }, "matching 1, register.title"],
  ])("%j", (content, message) => expect(() => matchingsIn(put(content))).toThrow(message));

  test("a register without its day, and columns without a name or with two", async () => {
    const [matching] = await suggested([OF_2017]);
    const { register, columns, ...rest } = matching as Matching;
    const told = (changed: Partial<Matching>) => () =>
      matchingsIn(put([{ register, columns, ...rest, ...changed }]));
    const used = (use: string) =>
      columns.map(({ heading }) => ({ heading, use }) as (typeof columns)[number]);
    expect(told({ register: { ...register, as_at: "in spring" } })).toThrow("register.as_at the day");
    expect(told({ columns: used("unused") })).toThrow('Expected a column with the use "name"');
    expect(told({ columns: used("name") })).toThrow("found two columns of one use");
  });
});
