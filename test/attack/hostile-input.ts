/** What nobody should be able to make the explorer run, hang or go blank with. Whatever runs sets `ran` in its window. */
import { readdirSync, readFileSync } from "node:fs";
import type { Chance } from "./seeded";

export const HOSTILE_TEXTS: readonly string[] = [
  "<script>top.ran=ran=1</script>",
  "<img src=x onerror=top.ran=ran=1>",
  "<svg onload=top.ran=ran=1>",
  '"><iframe srcdoc="<script>top.ran=1</script>">',
  "javascript:void(top.ran=ran=1)",
  "data:text/html,<script>top.ran=1</script>",
  "';top.ran=ran=1;//",
  "</style><script>ran=1</script>",
  "url(javascript:ran=1)",
  "red;background:url(//stranger.example)",
  "__proto__",
  "constructor",
  "",
  " ",
  "\u0000\uffff\ud800",
  "\u202egnp.exe",
  "=cmd|' /C calc'!A0",
  "%E0%A4%A",
  "9".repeat(400),
  "W".repeat(20_000),
  "2011-13-45",
  "-271821-04-20/..",
  "../../../etc/passwd",
  "//stranger.example/",
  "{{constructor.constructor('ran=1')()}}",
];

/** What a spreadsheet would reckon, also where a cell is taken for two; and what would end the file that it stands in. */
const HOSTILE_IN_FILES: readonly string[] = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(1)",
  "＝1+1",
  "＋1",
  "－1",
  "＠1",
  "Board\n=1+1",
  "Board\r\n=1+1",
  "Board\t=1+1",
  "\n=1+1",
  "\t=1+1",
  '","=1+1',
  "]]>",
  "</text><script>ran=1</script>",
  "<!--",
  "&lt;script&gt;ran=1&lt;/script&gt;",
];

const HOSTILE_VALUES: readonly unknown[] = [
  ...HOSTILE_TEXTS,
  null,
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[[]]],
  { __proto__: null, toString: 1 },
];

const FOLDER = new URL("../fixtures/record/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));

/** The invented record with some of its values exchanged for hostile ones: most are refused, some are sound. */
export function hostileRecord(chance: Chance): ReadonlyMap<string, unknown> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  const files = new Map(names.map((name) => [name, read(name)]));
  for (let times = 1 + chance.below(3); times > 0; times--) spoil(files.get(chance.oneOf(names)), chance);
  return files;
}

/** Fields that hold whatever their author wrote. */
const FREE = new Set([
  ...["name", "title", "label", "meeting", "reason", "locator", "summary", "note", "purpose", "role"],
  "honorific_prefix",
]);

/** The invented record with every text that its author is free to write hostile, or with something hostile in it: it is sound. */
export function hostileRecordInWords(chance: Chance): ReadonlyMap<string, unknown> {
  const texts = [...HOSTILE_TEXTS, ...HOSTILE_IN_FILES].filter((text) => text !== "" && text.length < 1000);
  const reworded = (key: string, inner: unknown): unknown => {
    if (!FREE.has(key) || typeof inner !== "string") return inner;
    const text = chance.oneOf(texts);
    return chance.oneOf([text, text, `${text} ${inner}`, `${inner}${text}`]);
  };
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  return new Map(names.map((name) => [name, JSON.parse(JSON.stringify(read(name)), reworded)]));
}

function spoil(value: unknown, chance: Chance): void {
  if (typeof value !== "object" || value === null) return;
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields);
  if (keys.length === 0) return;
  const key = chance.oneOf(keys);
  const inner = fields[key];
  // Names and labels are shown, whatever they say: they are the ones that a record may carry.
  if (typeof inner === "object" && chance.below(12) > 0) spoil(inner, chance);
  else fields[key] = typeof inner === "string" ? chance.oneOf(HOSTILE_TEXTS) : chance.oneOf(HOSTILE_VALUES);
}

const NAMES = ["view", "period", "area", "select", "compare", "ask", "to", "beside", "years", "show", "cite"];
const GOOD = [
  "lineage",
  "table",
  "2011",
  "2016-05",
  "marchshire",
  "all",
  "leaders-board",
  "what-happened",
  "2010,2012",
];

/** Of an address after `#`: parameters that are ours and others, with values that are ours and others. */
export function hostileAddress(chance: Chance): string {
  const part = (): string => {
    const name = chance.below(8) === 0 ? chance.oneOf(HOSTILE_TEXTS) : chance.oneOf(NAMES);
    const value = chance.oneOf(
      chance.below(2) === 0 ? GOOD : HOSTILE_TEXTS.filter(({ length }) => length < 1000),
    );
    return chance.below(3) === 0
      ? `${name}=${value}`
      : `${name}=${encodeURIComponent(value.replace(/[\ud800-\udfff]/g, ""))}`;
  };
  return Array.from({ length: 1 + chance.below(5) }, part).join("&");
}

/** Half of them in the form of the protocol. */
export function hostileMessage(chance: Chance): unknown {
  const value = () => chance.oneOf(HOSTILE_VALUES);
  if (chance.below(2) === 0) return value();
  const ours = { protocol: "partnership-explorer", version: chance.oneOf([1, 1, 1, 2, "1"]) };
  if (chance.below(2) === 0)
    return { ...ours, type: "set", parameters: { [chance.oneOf(NAMES)]: chance.oneOf([...GOOD, value()]) } };
  const colours = { [chance.oneOf(["ground", "ink", "accent", "__proto__"])]: value() };
  return { ...ours, type: chance.oneOf(["theme", "set", "ready", ""]), theme: value(), colours };
}
