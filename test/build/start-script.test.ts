import { expect, test } from "vitest";
import { modulesOf, pageWithStart, startSource } from "../../build/start-script";

const SOURCE = startSource({
  module: "assets/index-1a2b3c4d.js",
  preloads: ["assets/names-5e6f7a8b.js"],
  classicStyles: "assets/explorer.css?c1",
  classicScripts: ["data/record.js?d2", "assets/explorer.js?e3"],
});

/** What the script adds to the head of a page of this origin, in order. */
function addedIn(
  origin: string,
  { knowsNewColours = true, trustedTypes = undefined as unknown } = {},
): readonly object[] {
  const added: object[] = [];
  const document = {
    getElementById: () => ({
      set textContent(text: string) {
        added.push({ text });
      },
    }),
    createElement: (tag: string) => ({ tag }),
    head: { appendChild: (element: object) => added.push(element) },
  };
  const self = { origin, trustedTypes, CSS: { supports: () => knowsNewColours } };
  new Function("self", "document", "trustedTypes", SOURCE)(self, document, trustedTypes);
  return added;
}

test("a page without an origin of its own gets classic scripts, the record before what reads it", () => {
  expect(addedIn("null")).toEqual([
    { tag: "link", rel: "stylesheet", href: "./assets/explorer.css?c1" },
    { tag: "script", src: "./data/record.js?d2", async: false },
    { tag: "script", src: "./assets/explorer.js?e3", async: false },
  ]);
});

test("every other page gets modules, and fetches the record", () => {
  expect(addedIn("https://council.gov.uk")).toEqual([
    { tag: "link", rel: "modulepreload", href: "./assets/names-5e6f7a8b.js" },
    { tag: "script", type: "module", src: "./assets/index-1a2b3c4d.js" },
  ]);
});

test("an old browser is told so, in a sentence that names those that do, and gets nothing else", () => {
  expect(addedIn("https://council.gov.uk", { knowsNewColours: false })).toEqual([
    {
      text: "This browser is too old for the Partnership Explorer. It needs Chrome or Edge 111, Firefox 115, Safari 16.4 or later.",
    },
  ]);
});

test("where Trusted Types are required, scripts come from a policy with a name", () => {
  const trustedTypes = {
    createPolicy: (name: string, { createScriptURL }: { createScriptURL: (address: string) => string }) => ({
      createScriptURL: (address: string) => `${name} ${createScriptURL(address)}`,
    }),
  };
  const sources = (origin: string) =>
    addedIn(origin, { trustedTypes }).flatMap((each) => ("src" in each ? [each.src] : []));
  expect(sources("https://council.gov.uk")).toEqual([
    "partnership-explorer-start ./assets/index-1a2b3c4d.js",
  ]);
  expect(sources("null")).toEqual([
    "partnership-explorer-start ./data/record.js?d2",
    "partnership-explorer-start ./assets/explorer.js?e3",
  ]);
});

const PAGE = `<html>
  <head>
    <title>Partnership Explorer</title>
    <script type="module" crossorigin src="./assets/index-1a2b3c4d.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/names-5e6f7a8b.js">
    <link rel="stylesheet" crossorigin href="./assets/index-9c0d1e2f.css">
  </head>
</html>
`;

test("what the page loads is read from the page as it was bundled", () => {
  expect(modulesOf(PAGE)).toEqual({
    module: "assets/index-1a2b3c4d.js",
    preloads: ["assets/names-5e6f7a8b.js"],
  });
  expect(() => modulesOf("<html></html>")).toThrow("Expected a module script in the page; found none");
});

test("the page names the start script in place of its modules, and asks for nothing with crossorigin", () => {
  expect(pageWithStart(PAGE, "start.js?f4")).toBe(`<html>
  <head>
    <title>Partnership Explorer</title>
    <link rel="stylesheet" href="./assets/index-9c0d1e2f.css">
    <script src="./start.js?f4" defer></script>
  </head>
</html>
`);
});
