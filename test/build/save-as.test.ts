import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { saveAs } from "../../build/save-as";
import { SAVE_FORMATS } from "../../src/io/save/formats";
import { turtleOf } from "../../src/io/save/turtle";
import { smallRecord } from "../small-record";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saved-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a record is written in a format under its name, into a folder that is made for it", async () => {
  const turtle = SAVE_FORMATS.find(({ id }) => id === "turtle");
  if (!turtle) throw new Error("Expected Turtle among the formats; found none");
  const path = await saveAs(smallRecord(), turtle, join(folder, "new"));
  expect(path).toBe(join(folder, "new", "partnerships.ttl"));
  expect(readFileSync(path, "utf8")).toBe(turtleOf(smallRecord()));
});
