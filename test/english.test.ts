/** No code below the views reads English to decide anything: what the record knows, it says in fields and in words of a list. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = new URL("../src", import.meta.url).pathname;
const files = ["time", "record", "lineage", "words", "questions", "graph"].flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path: `${room}/${path}`, text: readFileSync(join(SRC, room, path), "utf8") })),
);
const pathsWhere = (holds: (text: string) => boolean): readonly string[] =>
  files
    .filter(({ text }) => holds(text))
    .map(({ path }) => path)
    .sort();

/** Comments, texts and patterns: what stands within one of them is none of the others. */
const TOKEN = new RegExp(
  [
    /\/\*[\s\S]*?\*\/|\/\/.*/,
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/,
    /(?<=(?:[=(,:;!&|?{}[>]|return)\s*)\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+\/[a-z]*/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);
const tokensOf = (text: string): readonly string[] => [...text.matchAll(TOKEN)].map(([token]) => token);
const isComment = (token: string): boolean => /^\/[*/]/.test(token);

/** Two letters in a row that stand for themselves, outside of classes and escapes. */
const matchesWords = (text: string): boolean =>
  tokensOf(text)
    .filter((token) => token.startsWith("/") && !isComment(token))
    .map((pattern) => pattern.replace(/\/[a-z]*$|\\p\{\w+\}|\\.|\[[^\]]*\]/g, " "))
    .some((pattern) => /[a-z]{2}/i.test(pattern));

const SEARCH = /\.(?:startsWith|endsWith|indexOf|search|match|split)\(\s*["'`][^"'`$]*[A-Za-z]{2}/;
/** The words of the record's lists are small and hold no space. */
const COMPARISON = /(?:\.includes\(|[=!]==)\s*["'`](?=[^"'`]*[A-Z ])[^"'`$]*[A-Za-z]{2}/;
const comparesWords = (text: string): boolean => {
  const code = tokensOf(text)
    .filter(isComment)
    .reduce((rest, comment) => rest.replace(comment, ""), text);
  return SEARCH.test(code) || COMPARISON.test(code);
};

test("there is something to look at", () => expect(files.length).toBeGreaterThan(100));

/** A question is English that a reader typed: `questions/` reads it, and compares whole words of it, never the record's. */
test("five files match words: how locators are written, the keywords of an older EDTF, which offices are a chair, and what somebody asks in the search and of which day", () => {
  expect(pathsWhere(matchesWords)).toEqual([
    "questions/answers/who-chairs.ts",
    "questions/period-asked.ts",
    "record/locator.ts",
    "time/edtf-expected.ts",
    "words/question.ts",
  ]);
});

test("two files compare words, those of a question: whom and when it names", () => {
  expect(pathsWhere(comparesWords)).toEqual(["questions/named.ts", "questions/period-asked.ts"]);
});

describe("the law notices", () => {
  test.each([
    ["const isQuiet = !/^(ended|may)/.test(status);", true],
    ["return /\\bslip\\b/i.exec(note);", true],
    ['const head = name.replace(/ (of|for|in) .*$/, "");', true],
    ["const isDate = /^\\d{4}-[a-z]{2}$/.test(date);", false],
    ['const plain = text.replace(/\\p{M}/gu, "");', false],
    ["const half = width / 2; // ended / may", false],
    ['const path = "a/and/b";', false],
  ])("a pattern with words: %s", (text, isNoticed) => {
    expect(matchesWords(text)).toBe(isNoticed);
  });

  test.each([
    ['if (status.startsWith("ended")) return;', true],
    ['if (note === "Name is ours") return;', true],
    ['if (note.includes("is ours")) return;', true],
    ['if (presence === "on-record") return;', false],
    ['const words = classes.split(" ");', false],
    ['// if (status.startsWith("ended")) return;', false],
  ])("a comparison with words: %s", (text, isNoticed) => {
    expect(comparesWords(text)).toBe(isNoticed);
  });
});
