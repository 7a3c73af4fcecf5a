import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { cambridgeshire, plan } from "../explorer";
import { test as base, ownContext } from "../kept";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

/** That of HOSTING.md, with its stricter line: the worker too must be registered under it. */
const POLICY =
  "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types partnership-explorer-start partnership-explorer-worker";

/** Where one lies in the folder, whoever asks for anything else is sent to it, as when a session has expired. */
const LOGIN = "login.html";

/** Where one lies in the folder, the page is given in its place for whatever is not there, as in the middle of a deployment. */
const HALF_COPIED = "half-copied";

/** Where one lies in the folder, nobody answers for the file that it names. */
const CUT_OFF = "cut-off";

/** Where one lies in the folder, whoever asks waits without end, as behind a tunnel that drops everything. */
const SILENT = "silent";

/** A server of its own: it is taken away from under the page, as when a laptop leaves the building. */
async function serve(folder: string, port = 0): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    if (existsSync(join(folder, SILENT))) return;
    response.setHeader("content-security-policy", POLICY);
    const path = new URL(url, "http://x").pathname;
    const name = path.endsWith("/") ? "index.html" : path.slice(1);
    if (name !== LOGIN && existsSync(join(folder, LOGIN))) {
      response.writeHead(302, { location: `/${LOGIN}` }).end();
      return;
    }
    if (existsSync(join(folder, CUT_OFF)) && readFileSync(join(folder, CUT_OFF), "utf8") === name) {
      response.destroy();
      return;
    }
    const found =
      existsSync(join(folder, name)) || !existsSync(join(folder, HALF_COPIED)) ? name : "index.html";
    try {
      const content = readFileSync(join(folder, found));
      response.setHeader("content-type", TYPES[extname(found)] ?? "application/octet-stream");
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return server;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/** A copy of the built folder, which a test may change, and the server of it. */
interface Site {
  readonly folder: string;
  readonly address: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from the pattern
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "partnerships-"));
    cpSync("dist", folder, { recursive: true });
    let server = await serve(folder);
    const { port } = server.address() as AddressInfo;
    await use({
      folder,
      address: `http://localhost:${port}/`,
      stop: () => stop(server),
      start: async () => {
        server = await serve(folder, port);
      },
    });
    if (server.listening) await stop(server);
    rmSync(folder, { recursive: true });
  },
});

// Workers outlive a page.
test.use({ context: ownContext });
test.use({ serviceWorkers: "allow" });
// It installs, breaks and mends a whole copy of the explorer, each time.
test.setTimeout(60_000);

// By itself, a browser looks for another worker when it has nothing better to do.
const WHILE_INSTALLING = { timeout: 15_000 };

/** Loads the page anew, and waits for the plan. */
async function visit(page: Page, { address }: Site): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${address}#${cambridgeshire(2011)}`);
  // Where the next worker takes over, the page waits for it.
  await expect(plan(page).getByRole("treeitem", { name: /^RECAP/ })).toBeVisible(WHILE_INSTALLING);
}

const workerReady = (page: Page): Promise<void> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

const lookForNextWorker = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

const isInstalling = (page: Page): Promise<boolean> =>
  page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.installing);

const keptAddresses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const copies = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(copies.map((each) => each.keys()));
    return requests.flat().map(({ url }) => url);
  });

const showLineage = async (page: Page): Promise<void> => {
  await page.getByRole("tab", { name: "Lineage" }).click();
  await expect(page.getByRole("region", { name: "Lineage" }).first()).toBeVisible();
};

/** What another build changes, as far as a browser can tell: the names of parts, the digests, and here the record. */
const anew = (text: string): string =>
  text
    .replace(/\b(index|LineageView)-[\w-]{8}\.js/g, "$1-nextnext.js")
    .replace(/(?<=[?`"])[0-9a-f]{16}\b/g, "0123456789abcdef")
    .replaceAll('"RECAP"', '"RECAP anew"');

const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

function buildAnew(folder: string): void {
  const digests = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.(html|js|json)$/.test(name)) continue;
    const text = readFileSync(join(folder, name), "utf8");
    const before = sha256(join(folder, name));
    rmSync(join(folder, name));
    writeFileSync(join(folder, anew(name)), anew(text));
    digests.set(before, sha256(join(folder, anew(name))));
  }
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  writeFileSync(
    join(folder, "sw.js"),
    worker.replace(/\b[0-9a-f]{64}\b/g, (before) => digests.get(before) ?? before),
  );
}

test("after the first visit it opens without a network, and says of when its record is", async ({
  page,
  site,
}) => {
  await visit(page, site);
  await workerReady(page);
  await site.stop();
  await visit(page, site);
  await expect(page.getByText(/^No connection/)).toBeVisible();
  await showLineage(page);
  await site.start();
  await page.reload();
  await expect(plan(page).or(page.getByRole("tabpanel")).first()).toBeVisible();
  await expect(page.getByText(/^No connection/)).toHaveCount(0);
});

test("an open page finds its parts when the next build has taken their place; then the next is kept", async ({
  page,
  site,
}) => {
  // Two workers are installed one after the other, each from a whole build.
  test.slow();
  const recap = plan(page).getByRole("treeitem", { name: /^RECAP/ });
  await visit(page, site);
  await workerReady(page);
  await visit(page, site);
  await expect(recap).not.toHaveAccessibleName(/anew/);
  buildAnew(site.folder);
  await showLineage(page);
  await visit(page, site);
  await expect(recap).toHaveAccessibleName(/anew/);
  const next = `${site.address}assets/LineageView-nextnext.js`;
  await lookForNextWorker(page);
  await expect.poll(() => keptAddresses(page), WHILE_INSTALLING).toContain(next);
  await expect.poll(() => isInstalling(page), WHILE_INSTALLING).toBe(false);
  await site.stop();
  await visit(page, site);
  await expect(recap).toHaveAccessibleName(/anew/);
  await expect(page.getByText(/^No connection/)).toBeVisible();
  await showLineage(page);
  const lineageParts = async () => (await keptAddresses(page)).filter((url) => /LineageView-.*js$/.test(url));
  await expect.poll(lineageParts).toEqual([next]);
});

test("who has to log in again is led there, and keeps the copies", async ({ page, site }) => {
  await visit(page, site);
  await workerReady(page);
  await visit(page, site);
  writeFileSync(join(site.folder, LOGIN), "<!doctype html><title>Log in</title>");
  await page.goto("about:blank");
  await page.goto(site.address);
  await expect(page).toHaveTitle("Log in");
  expect(page.url()).toBe(`${site.address}${LOGIN}`);
  await site.stop();
  await visit(page, site);
  await expect(page.getByText(/^No connection/)).toBeVisible();
});

test("a deployment that was half copied while the worker was installed does no harm once it is whole", async ({
  page,
  site,
}) => {
  const part = readdirSync(join(site.folder, "assets")).find((name) => /^LineageView-.*js$/.test(name)) ?? "";
  const file = join(site.folder, "assets", part);
  renameSync(file, join(site.folder, part));
  writeFileSync(join(site.folder, HALF_COPIED), "");
  await visit(page, site);
  const installed = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration ? !!(registration.installing ?? registration.active) : "refused";
    });
  await expect.poll(installed, WHILE_INSTALLING).toBe("refused");
  expect(await keptAddresses(page)).not.toContain(`${site.address}assets/${part}`);
  renameSync(join(site.folder, part), file);
  await visit(page, site);
  await workerReady(page);
  await showLineage(page);
  await site.stop();
  await visit(page, site);
  await expect(page.getByText(/^No connection/)).toBeVisible();
  await showLineage(page);
});

test("where one file of the record is out of reach, all of it is as it was kept, and the page says so", async ({
  page,
  site,
}) => {
  const recap = plan(page).getByRole("treeitem", { name: /^RECAP/ });
  await visit(page, site);
  await workerReady(page);
  const part = join(site.folder, "data", "cambridgeshire.json");
  writeFileSync(part, readFileSync(part, "utf8").replaceAll('"RECAP"', '"RECAP anew"'));
  writeFileSync(join(site.folder, CUT_OFF), "data/areas.json");
  await visit(page, site);
  await expect(page.getByText(/^No connection/)).toBeVisible();
  await expect(recap).not.toHaveAccessibleName(/anew/);
  rmSync(join(site.folder, CUT_OFF));
  await visit(page, site);
  await expect(page.getByText(/^No connection/)).toHaveCount(0);
  await expect(recap).toHaveAccessibleName(/anew/);
});

test("where a server falls silent, the explorer opens as it was kept, says so, and is fresh when it speaks again", async ({
  page,
  site,
}) => {
  // The worker has a patience that no test can shorten.
  test.slow();
  await visit(page, site);
  await workerReady(page);
  await visit(page, site);
  writeFileSync(join(site.folder, SILENT), "");
  await visit(page, site);
  await expect(page.getByText(/^No connection/)).toBeVisible();
  await showLineage(page);
  // What was asked for in the silence ends, as it does by itself after 20 seconds.
  await site.stop();
  rmSync(join(site.folder, SILENT));
  await site.start();
  await visit(page, site);
  await expect(page.getByText(/^No connection/)).toHaveCount(0);
});

test("what lies in the folder and is not the explorer's is left alone, and the page is kept once", async ({
  page,
  site,
}) => {
  writeFileSync(join(site.folder, "minutes.json"), "{}");
  await visit(page, site);
  await workerReady(page);
  await visit(page, { ...site, address: `${site.address}?parts=area,tabs` });
  const answered = () =>
    page.evaluate(async () => {
      const files = ["minutes.json", "embed.js", "data/record.js", "data/areas.json"];
      const answers = await Promise.all(files.map((file) => fetch(file).catch(() => null)));
      return files.filter((_, at) => answers[at]?.ok);
    });
  expect(await answered()).toEqual(["minutes.json", "embed.js", "data/record.js", "data/areas.json"]);
  await site.stop();
  expect(await answered()).toEqual(["data/areas.json"]);
  const kept = await keptAddresses(page);
  expect(kept).toContain(site.address);
  expect(kept.filter((url) => /[?]|minutes|index\.html|embed|record\.js$|custom-elements/.test(url))).toEqual(
    [],
  );
});

test("the lines of HOSTING.md in place of the worker take it and its copies away", async ({ page, site }) => {
  await visit(page, site);
  await workerReady(page);
  await visit(page, site);
  const [, lines = ""] =
    /\*\*Withdraw[\s\S]*?\n\n((?: {4}.*\n)+)/.exec(readFileSync("HOSTING.md", "utf8")) ?? [];
  expect(lines).toContain("registration.unregister();");
  writeFileSync(join(site.folder, "sw.js"), lines);
  await page.evaluate(() => caches.open("another program"));
  await visit(page, site);
  await expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      WHILE_INSTALLING,
    )
    .toBe(0);
  await visit(page, site);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(["another program"]);
  await site.stop();
  await page.goto("about:blank");
  await expect(page.goto(site.address)).rejects.toThrow("ERR_CONNECTION_REFUSED");
});
