import { describe, expect, test } from "vitest";
import { oneFile, withRecord } from "../../../src/io/save/one-file";
import { recordScript } from "../../../src/io/save/record-script";

const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.png" type="image/png" />
    <title>Partnership Explorer</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/main.tsx"></script>
  </body>
</html>
`;
const PARTS = {
  page: PAGE,
  styles: "b{}",
  icon: "data:image/png;base64,AAAA",
  record: "first()",
  explorer: "second()",
  licences: "MIT </script>",
};
const fileOf = (parts: Partial<typeof PARTS> = {}): string => oneFile({ ...PARTS, ...parts });

/** What stands in a page's scripts as a browser reads it, where none of them holds `<!--`. */
const scriptsIn = (page: string): readonly string[] =>
  [...page.matchAll(/<script id="explorer-\w+">(.*?)<\/script/gis)].map(([, script = ""]) => script);

/** What a script, as it stands in the file, evaluates to. */
const evaluated = (script: string): unknown => new Function(`return ${script}`)();
const filesBy = (script: string): unknown =>
  evaluated(`(() => { const globalThis = {}; ${script}; return globalThis.partnershipRecordFiles; })()`);

test("it has icon, styles and scripts inside, and names no file", () => {
  const file = fileOf();
  expect(file).toContain('href="data:image/png;base64,AAAA"');
  expect(file).toContain('<style id="explorer-styles">b{}</style>');
  expect(scriptsIn(file)).toEqual(["first()", "second()"]);
  expect(file).not.toMatch(/(src|href)="[./]/);
});

test("before anything that could ask for something, it says that it asks nobody", () => {
  expect(fileOf().split("\n")[4]).toMatch(
    /^ *<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; /,
  );
});

test("the licences of what is inside go with it, and are no script", () => {
  expect(fileOf()).toContain(
    '<script id="explorer-script">second()</script>\n<script type="text/plain" id="licences">MIT <\\/script></script>\n',
  );
});

const TEXTS = [
  "</script>",
  "</SCRIPT >",
  "<!-- <script>",
  "]]>",
  "a $& b $1 $$ c",
  "\u2028<\\/script>\u2029",
  "it's \\' and \\\\",
  "\ud800",
  "'); ran = true; ('",
];

describe("what a text of the record or of a script holds stays inside", () => {
  test.each(TEXTS)("in the record: %s", (text) => {
    const record = recordScript({ "a.json": { name: text } });
    for (const file of [fileOf({ record }), withRecord(fileOf(), text, record)]) {
      const [script = "", ...others] = scriptsIn(file);
      expect(others).toEqual(["second()"]);
      expect(script).not.toMatch(/[<\u2028\u2029]/);
      expect(filesBy(script)).toEqual({ "a.json": { name: text } });
    }
  });

  test.each(TEXTS)("in a string of a script: %s", (text) => {
    const [, script = "", ...others] = scriptsIn(fileOf({ explorer: JSON.stringify(text) }));
    expect(others).toEqual([]);
    expect(script).not.toContain("<!--");
    expect(evaluated(script)).toBe(text);
  });

  test("in a template and in regular expressions", () => {
    const explorer = "[`<!--</Script>`, /<!--/.test('<!--'), /<!--/u.test('<!--')]";
    const [, script = ""] = scriptsIn(fileOf({ explorer }));
    expect(script).not.toContain("<!--");
    expect(evaluated(script)).toEqual(["<!--</Script>", true, true]);
  });

  test("a field of the record that has a name which scripts know is a field", () => {
    const files = JSON.parse('{"a.json":{"__proto__":{"ran":true}}}');
    const given = filesBy(recordScript(files)) as Readonly<Record<string, object>>;
    expect(JSON.stringify(given)).toBe('{"a.json":{"__proto__":{"ran":true}}}');
    expect(Object.getPrototypeOf(given["a.json"])).toBe(Object.prototype);
  });
});

describe("with another record in it", () => {
  const record = recordScript({ "record.json": { title: "Ours" } });

  test("it is named by it, and the rest is the same", () => {
    const file = withRecord(fileOf(), "Ours & <theirs>", record);
    expect(file).toContain("<title>Ours &amp; &lt;theirs&gt; – Partnership Explorer</title>");
    expect(scriptsIn(file)).toEqual([record, "second()"]);
    expect(file.replace(record, "first()").replace("Ours &amp; &lt;theirs&gt; – ", "")).toBe(fileOf());
  });

  test("again and again, it is the same to the byte", () => {
    const once = withRecord(fileOf(), "Ours", record);
    expect(withRecord(once, "Ours", record)).toBe(once);
    expect(withRecord(withRecord(once, "Theirs", "x()"), "Ours", record)).toBe(once);
  });

  test("a script of the explorer that looks like the record's place is none", () => {
    const explorer = 'find(`<script id="explorer-record">x</script>`)';
    expect(scriptsIn(withRecord(fileOf({ explorer }), "Ours", record))[0]).toBe(record);
  });

  test("a file of another kind is refused", () => {
    expect(() => withRecord("<html>Sign in</html>", "Ours", record)).toThrow(
      /^Expected .*title.*; found none$/,
    );
    expect(() => withRecord("<title>Sign in</title>", "Ours", record)).toThrow(/^Expected .*explorer-record/);
  });
});

test.each([
  ["its letters", /<meta.*\/>/, "charset"],
  ["its script", /<script.*<\/script>/, '<script type="module"'],
  ["its icon", /<link.*\/>/, '<link rel="icon"'],
  ["the end of its head", "</head>", "head>"],
])("a page without %s is refused, and the error says what it lacks", (_, part, lacking) => {
  const page = PAGE.replace(part, "");
  expect(() => fileOf({ page })).toThrow(lacking);
  expect(() => fileOf({ page })).toThrow(/^Expected .* in the page; found none$/);
});
