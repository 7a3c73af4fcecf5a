import { expect, test } from "vitest";
import { modulesOf, pageWithStart, startSource } from "../../build/start-script";

const SOURCE = startSource({
  module: "assets/index-1a2b3c4d.js",
  preloads: ["assets/names-5e6f7a8b.js"],
  classicStyles: "assets/explorer.css?c1",
  classicScripts: ["data/record.js?d2", "assets/explorer.js?e3"],
  checked: { "record.json": "00aa", "town.json": "11bb" },
  areas: null,
});

interface Added {
  readonly tag: string;
  readonly src?: string;
  readonly onerror?: () => void;
}

interface Started {
  readonly partnershipRecordChecked?: unknown;
  readonly [more: string]: unknown;
}

/** A page of this origin, in which the script has run. */
function started(origin: string, { knowsNewColours = true, trustedTypes = undefined as unknown } = {}) {
  const added: Added[] = [];
  const root = { textContent: "", firstElementChild: null as object | null };
  let later = () => {};
  const document = {
    getElementById: () => root,
    createElement: (tag: string) => ({ tag }),
    head: { appendChild: (element: Added) => added.push(element) },
  };
  const self: Started = { origin, trustedTypes, CSS: { supports: () => knowsNewColours } };
  const setTimeout = (tell: (text: string) => void, _: number, text: string) => {
    later = () => tell(text);
  };
  new Function("self", "document", "trustedTypes", "setTimeout", SOURCE)(
    self,
    document,
    trustedTypes,
    setTimeout,
  );
  return { added, root, self, passTime: () => later() };
}

const COUNCIL = "https://council.gov.uk";
const FAILS = { onerror: expect.any(Function) };

test("a page without an origin of its own gets classic scripts, the record before what reads it", () => {
  expect(started("null").added).toEqual([
    { tag: "link", rel: "stylesheet", href: "./assets/explorer.css?c1" },
    { tag: "script", src: "./data/record.js?d2", async: false, ...FAILS },
    { tag: "script", src: "./assets/explorer.js?e3", async: false, ...FAILS },
  ]);
});

const FETCHED = { tag: "link", rel: "preload", as: "fetch", crossOrigin: "anonymous" };

test("every other page gets modules, and the manifest of the record while they come", () => {
  expect(started(COUNCIL).added).toEqual([
    { tag: "link", rel: "modulepreload", href: "./assets/names-5e6f7a8b.js" },
    { ...FETCHED, href: "./data/record.json" },
    { tag: "script", type: "module", src: "./assets/index-1a2b3c4d.js", ...FAILS },
  ]);
});

test("a page that fetches the record is told which files of it the build has checked", () => {
  expect(started(COUNCIL).self.partnershipRecordChecked).toEqual({
    "record.json": "00aa",
    "town.json": "11bb",
  });
  expect(started("null").self.partnershipRecordChecked).toBeUndefined();
});

test("an old browser is told so, in a sentence that names those that do, and gets nothing else", () => {
  const { added, root } = started(COUNCIL, { knowsNewColours: false });
  expect(added).toEqual([]);
  expect(root.textContent).toBe(
    "This browser is too old for the Partnership Explorer. It needs Chrome or Edge 111, Firefox 115, Safari 16.4 or later.",
  );
});

test("a script that is long in coming is told, and one that does not come", () => {
  const { added, root, passTime } = started(COUNCIL);
  expect(root.textContent).toBe("");
  passTime();
  expect(root.textContent).toBe("Loading the Partnership Explorer…");
  added.find(({ tag }) => tag === "script")?.onerror?.();
  expect(root.textContent).toBe(
    "The Partnership Explorer could not be loaded. Its server does not answer, or has a newer one. Reload the page to try again.",
  );
});

test("nothing is told in the place of an explorer that is there", () => {
  const { root, passTime } = started(COUNCIL);
  root.firstElementChild = {};
  passTime();
  expect(root.textContent).toBe("");
});

test("where Trusted Types are required, scripts come from a policy with a name", () => {
  const trustedTypes = {
    createPolicy: (name: string, { createScriptURL }: { createScriptURL: (address: string) => string }) => ({
      createScriptURL: (address: string) => `${name} ${createScriptURL(address)}`,
    }),
  };
  const sources = (origin: string) => started(origin, { trustedTypes }).added.flatMap(({ src }) => src ?? []);
  expect(sources(COUNCIL)).toEqual(["partnership-explorer-start ./assets/index-1a2b3c4d.js"]);
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
