/** Pages of another origin that embed the explorer. */
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { test as base } from "./kept";

export interface Host {
  /** Shows a page with this body and waits for nothing. */
  readonly show: (body: string) => Promise<void>;
  readonly origin: string;
}

const STORAGE = ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"];

/** A host page that fails its test when anything is logged, thrown, stored, or asked of a third host. */
export const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL }, use) => {
    let body = "";
    const server = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><html lang="en"><title>Intranet</title><body>${body}</body></html>`);
    });
    const origin = `http://127.0.0.1:${await portOf(server)}`;
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const known = [origin, new URL(baseURL ?? "").origin].some((each) => request.url().startsWith(each));
      if (!known) complaints.push(`asked ${request.url()}`);
    });
    await page.addInitScript((names) => {
      for (const name of names) {
        Object.defineProperty(window, name, {
          get: () => {
            console.error(`touched ${name}`);
            return undefined;
          },
        });
      }
    }, STORAGE);
    await use({
      origin,
      show: async (html) => {
        body = html;
        await page.goto(origin);
      },
    });
    server.close();
    expect(complaints).toEqual([]);
  },
});

const portOf = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

export { expect };

/** The frame in which the explorer is. */
export async function explorerIn(page: Page, index = 0): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBeGreaterThan(index + 1);
  const frame = page.frames()[index + 1];
  if (!frame) throw new Error("Expected a frame; found none");
  await expect(frame.getByRole("tabpanel")).toBeVisible();
  return frame;
}
