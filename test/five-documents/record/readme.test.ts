/** What `data/README.md` shows must open, and what it lists must be so. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseManifest, parseRecord } from "../../../src/record/parse";
import {
  BODY_CLASS_KINDS,
  CERTAINTIES,
  CLASSIFICATIONS,
  END_CUSTOMS,
  EVENT_TYPES,
  NAME_NOTES,
  RANKS,
  RELATION_TYPES,
  SAYS,
  THEMES,
} from "../../../src/record/vocabulary";

const README = readFileSync(new URL("../../../data/README.md", import.meta.url), "utf8");
const examples = [...README.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]): unknown =>
  JSON.parse(json),
);

test("the smallest whole record opens", () => {
  const [content, part] = examples;
  const { manifest } = parseManifest({ path: "record.json", content });
  const parsed = manifest && parseRecord(manifest, [{ path: "marchshire.json", content: part }]);
  expect(parsed?.faults).toEqual([]);
  expect(parsed?.record?.organizations.map(({ name }) => name)).toEqual(["Safer Marchshire"]);
});

test.each([
  ["classification", CLASSIFICATIONS],
  ["kind` of a class", BODY_CLASS_KINDS],
  ["says", SAYS],
  ["theme` |", THEMES],
  ["certainty", CERTAINTIES],
  ["rank", RANKS],
  ["type` of a relation", RELATION_TYPES],
  ["ends", END_CUSTOMS],
  ["note", NAME_NOTES],
])("the table of allowed values has all of %s", (field, values) => {
  const row = README.split("\n").find((line) => line.startsWith(`| \`${field}`)) ?? "";
  for (const value of values) expect(row).toContain(`\`${value}\``);
});

test("the table of events has every type", () => {
  for (const type of EVENT_TYPES) expect(README).toContain(`| \`${type}\` |`);
});
