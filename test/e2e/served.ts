/** What a page of the tests is served, and what it complains of. */
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { INVENTED } from "./record-asked.mjs";

const COMPLAINTS: Readonly<Record<string, boolean>> = { error: true, warning: true };
/** By the configuration of these tests. */
const BLOCKED = "Service Worker registration blocked";

/** Where the page's record comes from: what is tried on the invented one holds whatever a council keeps in `data/`. */
export type RecordShown = "shipped" | "invented";
/** @param name of a file of the invented record */
export const inventedFile = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/record/${name}`, import.meta.url));

/** By serve.mjs; of another server, what it answers is replaced. */
export async function serveInvented(page: Page): Promise<void> {
  // A page of which anything is replaced keeps no files, hands each request over, and compiles anew: a fifth more for each opening.
  if (!process.env["BASE_URL"]) return page.setExtraHTTPHeaders({ [INVENTED]: "1" });
  await page.route("**/data/*.json", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return route.fulfill({ path: inventedFile(name) });
  });
}

/** What a page logs, throws, and asks other hosts for, from now on. */
export function complaintsOf(page: Page, baseURL: string | undefined): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const { [message.type()]: isComplaint } = COMPLAINTS;
    if (isComplaint && !message.text().startsWith(BLOCKED)) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "")) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}
