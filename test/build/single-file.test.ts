import { describe, expect, test } from "vitest";
import { scriptOf } from "../../build/record-files";
import { singleFile } from "../../build/single-file";

const PAGE = `<!doctype html>
<html>
  <head>
    <link rel="icon" href="./icon.png" type="image/png" />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/main.tsx"></script>
  </body>
</html>
`;

const fileWith = (...scripts: readonly string[]): string =>
  singleFile({ page: PAGE, styles: "b{}", icon: "AAAA", scripts, licences: "MIT </script>" });

/** What stands in a page's scripts as a browser reads it, where none of them holds `<!--`. */
const scriptsIn = (page: string): readonly string[] =>
  [...page.matchAll(/<script>(.*?)<\/script/gis)].map(([, script = ""]) => script);

/** What a script, as it stands in the file, evaluates to. */
const evaluated = (script: string): unknown => new Function(`return ${script}`)();

test("it has icon, styles and scripts inside, and names no file", () => {
  const file = fileWith("first()", "second()");
  expect(file).toContain('href="data:image/png;base64,AAAA"');
  expect(file).toContain("<style>b{}</style>");
  expect(scriptsIn(file)).toEqual(["first()", "second()"]);
  expect(file).not.toMatch(/(src|href)="[./]/);
});

test("the licences of what is inside go with it, and are no script", () => {
  expect(fileWith("first()")).toContain(
    '<script>first()</script>\n<script type="text/plain" id="licences">\nMIT <\\/script></script>\n',
  );
});

describe("what a text of the record or of a script holds stays inside", () => {
  const TEXTS = ["</script>", "</SCRIPT >", "<!-- <script>", "a $& b $1 $$ c", "\u2028<\\/script>"];

  test.each(TEXTS)("in the record: %s", (text) => {
    const [script = "", ...others] = scriptsIn(fileWith(scriptOf({ "a.json": { name: text } })));
    expect(others).toEqual([]);
    expect(script).not.toContain("<");
    const assigned = evaluated(`(() => { const globalThis = {}; ${script}; return globalThis; })()`);
    expect(assigned).toEqual({ partnershipRecordFiles: { "a.json": { name: text } } });
  });

  test.each(TEXTS)("in a string of a script: %s", (text) => {
    const [script = "", ...others] = scriptsIn(fileWith(JSON.stringify(text)));
    expect(others).toEqual([]);
    expect(script).not.toContain("<!--");
    expect(evaluated(script)).toBe(text);
  });

  test("in a template and in regular expressions", () => {
    const [script = ""] = scriptsIn(fileWith("[`<!--</Script>`, /<!--/.test('<!--'), /<!--/u.test('<!--')]"));
    expect(script).not.toContain("<!--");
    expect(evaluated(script)).toEqual(["<!--</Script>", true, true]);
  });

  test("in a script, a dollar sign stands for itself", () => {
    expect(scriptsIn(fileWith('x.replace(/a/, "$&$1$`")'))).toEqual(['x.replace(/a/, "$&$1$`")']);
  });
});

test.each([
  ["its script", /<script.*<\/script>/, '<script type="module"'],
  ["its icon", /<link.*\/>/, '<link rel="icon"'],
  ["the end of its head", "</head>", "</head>"],
])("a page without %s is refused, and the error says what it lacks", (_, part, lacking) => {
  const page = PAGE.replace(part, "");
  const parts = { page, styles: "", icon: "", scripts: [], licences: "" };
  expect(() => singleFile(parts)).toThrow(lacking);
  expect(() => singleFile(parts)).toThrow(/^Expected .* in the page; found none$/);
});
