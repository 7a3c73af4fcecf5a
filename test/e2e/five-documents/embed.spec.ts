import type { Page } from "@playwright/test";
import { sentence } from "../explorer";
import { expect, explorerIn, test } from "../host";
import { ownContext } from "../kept";

// A history that is full grows no more.
test.use({ context: ownContext });

const PLACE = "view=structure&period=2011&area=cambridgeshire";

/** The plain frame, as sandboxed as it may be: no origin of its own, so no storage and no fetching. */
const frame = (base: string, origin: string): string =>
  `<h1>Intranet</h1><iframe title="Partnerships" sandbox="allow-scripts" width="800" height="500"
     src="${base}index.html?embed=1&host=${origin}#${PLACE}"></iframe><div style="height:3000px"></div>`;

/** Collects what the frame says. */
const listen = `<script>
  var said = [];
  addEventListener("message", function (event) { said.push(event.data); });
  function send(data) { frames[0].postMessage(data, "*"); }
  function ours(fields) { return Object.assign({ protocol: "partnership-explorer", version: 1 }, fields); }
</script>`;

interface Said {
  readonly type: string;
  readonly ignored?: number;
  readonly message?: string;
  readonly height?: number;
  readonly shown?: { readonly address: string };
}
const said = (page: Page): Promise<readonly Said[]> => page.evaluate("said");
const lastState = async (page: Page): Promise<Said | undefined> =>
  (await said(page)).findLast(({ type }) => type === "state");

test("in a sandboxed frame without an origin it draws, steps and searches, and keeps out of the host's history", async ({
  page,
  host,
  baseURL,
}) => {
  await host.show(frame(baseURL ?? "", host.origin));
  const explorer = await explorerIn(page);
  await expect(explorer.getByRole("treeitem", { name: /^Cambridgeshire Together/ })).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await explorer.getByRole("button", { name: "2010", exact: true }).click();
  await expect(sentence(explorer)).toContainText("2010: ");
  await explorer.getByRole("tab", { name: "Lineage" }).click();
  await expect(explorer.getByRole("region", { name: "Lineage" }).first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("the wheel is the host's, until Ctrl is held or the plan has been pressed", async ({
  page,
  host,
  baseURL,
}) => {
  await host.show(frame(baseURL ?? "", host.origin));
  const explorer = await explorerIn(page);
  const name = explorer.getByRole("treeitem", { name: /^RECAP/ });
  await expect(name).toBeVisible();
  const widthOf = async (): Promise<number> => (await name.boundingBox())?.width ?? 0;
  const before = await widthOf();
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await widthOf()).toBe(before);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect.poll(widthOf).toBeGreaterThan(before);
  const larger = await widthOf();
  await page.mouse.click(400, 300);
  await page.mouse.wheel(0, -120);
  await expect.poll(widthOf).toBeGreaterThan(larger);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // With a press on the page around it, the wheel is that page's again.
  await page.getByRole("heading", { name: "Intranet" }).click();
  await page.mouse.move(400, 300);
  const largest = await widthOf();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await widthOf()).toBe(largest);
});

test("it says what is shown, does what the host asks, and survives whatever else is sent", async ({
  page,
  host,
  baseURL,
}) => {
  await host.show(listen + frame(baseURL ?? "", host.origin));
  const explorer = await explorerIn(page);
  await expect.poll(async () => (await said(page)).map(({ type }) => type)).toContain("ready");
  await page.evaluate(`send(ours({ type: "set", parameters: { period: "2010", select: "recap" } }))`);
  await expect(explorer.getByRole("heading", { name: /^Recycling in Cambridgeshire/ })).toBeVisible();
  await expect
    .poll(async () => (await lastState(page))?.shown?.address)
    .toBe("view=structure&period=2010&area=cambridgeshire&select=recap");

  await page.evaluate(`{
    const cycle = {}; cycle.self = cycle;
    const bad = [null, undefined, 0, "", [], {}, cycle, "<script>alert(1)</script>", new ArrayBuffer(8), () => 1,
      ours({}), ours({ type: "set" }), ours({ type: "set", parameters: { period: 2011 } }),
      ours({ type: "set", parameters: [] }), ours({ type: "theme", colours: { ink: {} } }), ours({ type: "eval", code: "1" }),
      { protocol: "partnership-explorer", version: 99, type: "set", parameters: { period: "2024" } }];
    for (const data of bad) { try { send(data); } catch { send("not to be cloned"); } }
  }`);
  // Another window than the host's is not heard, whatever it says.
  await page.evaluate(`{
    const other = document.createElement("iframe");
    document.body.append(other);
    const script = other.contentDocument.createElement("script");
    script.textContent = 'parent.frames[0].postMessage({protocol:"partnership-explorer",version:1,type:"set",parameters:{period:"2024"}},"*")';
    other.contentDocument.body.append(script);
  }`);
  await page.evaluate(`send(ours({ type: "set", parameters: { period: "1066" } }))`);
  await expect
    .poll(async () => (await said(page)).map(({ message }) => message))
    .toContain("This link asks for something that is not here: period “1066”.");
  await page.evaluate(`send(ours({ type: "set", parameters: { select: "" } }))`);
  await expect.poll(async () => (await lastState(page))?.shown?.address).toBe(PLACE.replace("2011", "2010"));
  expect((await lastState(page))?.ignored).toBe(18);
});

test("a host may colour it, and what is no colour is left alone", async ({ page, host, baseURL }) => {
  await host.show(listen + frame(baseURL ?? "", host.origin));
  const explorer = await explorerIn(page);
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
  await page.evaluate(
    `send(ours({ type: "theme", theme: "dark", colours: { accent: "rgb(1, 2, 3)", ink: "url(javascript:0)", "--x": "red" } }))`,
  );
  const property = (name: string) =>
    explorer.evaluate((each) => getComputedStyle(document.documentElement).getPropertyValue(each), name);
  await expect.poll(() => property("--accent")).toBe("rgb(1, 2, 3)");
  expect(await property("--ink")).toBe("#e8edf2");
  expect(await property("--x")).toBe("");
});

test("what the host asks takes neither its focus nor its place", async ({ page, host, baseURL }) => {
  await host.show(
    `${listen}<input aria-label="Notes"><div style="height:1200px"></div>${frame(baseURL ?? "", host.origin)}`,
  );
  const explorer = await explorerIn(page);
  await explorer.getByRole("button", { name: "2010", exact: true }).focus();
  await page.getByLabel("Notes").focus();
  await page.evaluate("scrollTo(0, 0)");
  await page.evaluate(
    `send(ours({ type: "set", parameters: { view: "lineage", select: "west-suffolk-council" } }))`,
  );
  await expect(explorer.getByRole("heading", { level: 2, name: "West Suffolk Council" })).toBeVisible();
  await expect(page.getByLabel("Notes")).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("it says how high it would be, more and less, in each view", async ({ page, host, baseURL }) => {
  await host.show(listen + frame(baseURL ?? "", host.origin));
  await explorerIn(page);
  const height = async (): Promise<number> =>
    (await said(page)).findLast(({ type }) => type === "height")?.height ?? 0;
  const show = (parameters: string) =>
    page.evaluate(`send(ours({ type: "set", parameters: ${parameters} }))`);
  await show(`{ view: "table", table: "seats" }`);
  await expect.poll(height).toBeGreaterThan(1500);
  await show(`{ view: "table", table: "money", period: "2016", area: "cheshire-east" }`);
  await expect.poll(height).toBeLessThan(1000);
  await show(`{ view: "lineage", area: "cambridgeshire", period: "2011" }`);
  await expect.poll(height).toBeGreaterThan(1000);
  await show(`{ view: "structure", area: "cheshire-east", period: "2016" }`);
  await expect.poll(height).toBeLessThan(800);
});

test("an element passes on what is asked before it is ready, and the same again", async ({
  page,
  host,
  baseURL,
}) => {
  await host.show(`<script>var early = document.createElement("partnership-explorer"); early.area = "cambridgeshire";</script>
    <script src="${baseURL}embed.js"></script>
    <script>document.body.append(early); early.period = "2010"; early.select = "recap"; early.theme = "dark";</script>`);
  const explorer = await explorerIn(page);
  await expect(
    explorer.getByRole("heading", { level: 2, name: /^Recycling in Cambridgeshire/ }),
  ).toBeVisible();
  const shown = (): Promise<string> => page.evaluate("early.shown.address");
  await expect.poll(shown).toBe("view=structure&period=2010&area=cambridgeshire&select=recap");
  await expect.poll(() => explorer.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await explorer.getByRole("button", { name: "2015", exact: true }).click();
  await expect.poll(shown).toContain("period=2015");
  await page.evaluate(`early.period = "2010"`);
  await expect.poll(shown).toContain("period=2010");
});

test("an element changes its frame without a step in the host's history, and keeps the height that it was told", async ({
  page,
  host,
  baseURL,
}) => {
  await host.show(`<script src="${baseURL}embed.js"></script>
    <partnership-explorer id="east" period="2016" area="cheshire-east" height="auto"></partnership-explorer>`);
  await expect((await explorerIn(page)).getByRole("treeitem", { name: /^Leaders Board/ })).toBeVisible();
  const height = (): Promise<number> => page.evaluate("east.offsetHeight");
  await expect.poll(height).not.toBe(600);
  const told = await height();
  await page.evaluate(`east.theme = "dark"`);
  await expect
    .poll(() => page.frames()[1]?.evaluate(() => document.documentElement.dataset["theme"]))
    .toBe("dark");
  expect(await height()).toBe(told);
  const entries = await page.evaluate(() => history.length);
  const anew = async (change: string) => {
    const before = page.frames()[1];
    await page.evaluate(change);
    await expect.poll(() => page.frames()[1] !== before).toBe(true);
    return explorerIn(page);
  };
  const sandboxed = await anew(`{ east.sandboxed = true; }`);
  await expect(sandboxed.getByRole("treeitem", { name: /^Leaders Board/ })).toBeVisible();
  expect(await sandboxed.evaluate(() => self.origin)).toBe("null");
  const bare = await anew(`{ east.parts = "timeline"; }`);
  await expect(bare.getByRole("tabpanel", { name: "Structure" })).toBeVisible();
  await expect(bare.getByRole("tab")).toHaveCount(0);
  await page.evaluate(`east.period = "2015"`);
  await expect.poll(() => page.evaluate("east.shown && east.shown.period")).toBe("2015");
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("a review cannot be saved from a frame without rights, and that is told", async ({
  page,
  host,
  baseURL,
}) => {
  await host.show(
    frame(baseURL ?? "", host.origin).replace(PLACE, `${PLACE}&select=cambridge-city-council&review=annual`),
  );
  await expect.poll(() => page.frames().length).toBe(2);
  const explorer = page.frames()[1];
  await explorer?.getByRole("button", { name: "Download as a web page" }).click();
  await expect(explorer!.getByText(/^This frame may not save files/)).toBeVisible();
});

test("two elements on a page keep apart, follow their attributes, tell their events, and go cleanly", async ({
  page,
  host,
  baseURL,
}) => {
  await host.show(`<style>#east { --partnership-explorer-accent: rgb(122, 31, 92) }</style>
    <script src="${baseURL}embed.js"></script>
    <script>
      var told = [];
      for (const name of ["explorer-ready", "explorer-period", "explorer-selection", "explorer-error"])
        addEventListener(name, (event) => told.push([event.target.id, name, JSON.stringify(event.detail)].join(" ")));
    </script>
    <partnership-explorer id="cambridge" period="2011" area="cambridgeshire" height="420" label="Cambridgeshire"></partnership-explorer>
    <partnership-explorer id="east" period="2016" area="cheshire-east" height="auto" sandboxed theme="light"></partnership-explorer>`);
  const [first, second] = [await explorerIn(page, 0), await explorerIn(page, 1)];
  await expect(first.getByRole("treeitem", { name: /^RECAP/ })).toBeVisible();
  await expect(second.getByRole("treeitem", { name: /^Leaders Board/ })).toBeVisible();
  const told = (): Promise<readonly string[]> => page.evaluate("told");
  await page.evaluate(`{ cambridge.period = "2010"; cambridge.select = "recap"; }`);
  await expect.poll(told).toContain('cambridge explorer-period {"period":"2010"}');
  await expect
    .poll(async () => (await told()).join("\n"))
    .toContain('explorer-selection {"selected":{"id":"recap"');
  await second.getByRole("button", { name: "2015", exact: true }).click();
  await expect.poll(told).toContain('east explorer-period {"period":"2015"}');
  await page.evaluate(`east.setAttribute("view", "nonsense")`);
  await expect.poll(async () => (await told()).join("\n")).toContain("east explorer-error");
  await expect
    .poll(() =>
      second.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent").trim()),
    )
    .toBe("rgb(122, 31, 92)");
  const heights: readonly number[] = await page.evaluate(`[cambridge.offsetHeight, east.offsetHeight]`);
  expect(heights[0]).toBe(420);
  expect(heights[1]).toBeGreaterThan(300);
  await page.evaluate(`{ window.kept = cambridge; cambridge.remove(); east.remove(); }`);
  await expect.poll(() => page.frames().length).toBe(1);
  await page.evaluate(`document.body.append(window.kept)`);
  const again = await explorerIn(page, 0);
  await expect(again.getByRole("treeitem", { name: /^RECAP/ })).toBeVisible();
});

test("an element whose src is no address, or leads nowhere, says so by an event; nothing runs, nothing is thrown", async ({
  page,
  host,
  baseURL,
}) => {
  await page.clock.install();
  await page.route("**/away/**", (route) => route.abort());
  await host.show(`<script src="${baseURL}embed.js"></script>
    <script>
      var told = [];
      addEventListener("explorer-error", (event) => told.push(event.detail.message));
      addEventListener("message", (event) => event.data === "ran" && console.error("ran"));
      function put(src) {
        const element = document.createElement("partnership-explorer");
        element.src = src;
        document.body.append(element);
      }
    </script>`);
  const told = (): Promise<readonly string[]> => page.evaluate("told");
  const refused = [
    "javascript:console.error(1)",
    "data:text/html,<script>parent.postMessage('ran','*')</script>",
    "http://[bad",
  ];
  for (const src of refused) await page.evaluate(`put(${JSON.stringify(src)})`);
  expect(await told()).toEqual(
    refused.map((src) => `Expected src to be an http or https address; found ${src}`),
  );
  expect(page.frames()).toHaveLength(1);
  await page.evaluate(`put("${baseURL}away/")`);
  await page.clock.fastForward(15_000);
  expect((await told()).at(-1)).toBe(`Expected an explorer at ${baseURL}away/; found no answer`);
});
