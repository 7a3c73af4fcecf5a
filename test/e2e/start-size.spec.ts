/** What comes before the first graph is scripts above all: how many bytes of them may come is held here. */
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import size from "../bench/rows/size";

test("the scripts before the first graph are no larger, compressed, than they may be", async ({
  request,
}) => {
  const start = await (await request.get("start.js")).text();
  const names = [...new Set(start.match(/assets\/[\w-]+\.js(?!\?)/g))];
  const bytes = await Promise.all(names.map(async (name) => (await request.get(name)).body()));
  const kilobytes = bytes.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length / 1000, 0);
  expect(names).toContainEqual(expect.stringMatching(/^assets\/graph-/));
  expect(names).toContainEqual(expect.stringMatching(/^assets\/start-/));
  expect(kilobytes).toBeLessThan(size.lines.first.target);
});
