import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { cambridgeshire, plan } from "./explorer";

test.use({ serviceWorkers: "allow" });

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

/** A server of its own: it is taken away from under the page, as when a laptop leaves the building. */
async function serve(folder: string, port = 0): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://x").pathname;
    const name = path.endsWith("/") ? "index.html" : path.slice(1);
    try {
      const content = readFileSync(join(folder, name));
      response.setHeader("content-type", TYPES[extname(name)] ?? "application/octet-stream");
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

test("after the first visit it opens without a network, and says of when its record is", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "partnerships-"));
  cpSync("dist", folder, { recursive: true });
  let server = await serve(folder);
  const { port } = server.address() as AddressInfo;
  const address = `http://localhost:${port}/#${cambridgeshire(2011)}`;
  await page.goto(address);
  await expect(plan(page).getByRole("button", { name: /^RECAP/ })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await stop(server);
  await page.goto("about:blank");
  await page.goto(address);
  await expect(plan(page).getByRole("button", { name: /^RECAP/ })).toBeVisible();
  await expect(page.getByText(/^No connection/)).toBeVisible();
  await page.getByRole("tab", { name: "Lineage" }).click();
  await expect(page.getByRole("region", { name: "Lineage" }).first()).toBeVisible();
  server = await serve(folder, port);
  await page.reload();
  await expect(plan(page).or(page.getByRole("tabpanel")).first()).toBeVisible();
  await expect(page.getByText(/^No connection/)).toHaveCount(0);
  await stop(server);
  rmSync(folder, { recursive: true });
});
