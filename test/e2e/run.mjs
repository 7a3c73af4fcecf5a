/** Runs the browser tests with whatever browser there is: `node test/e2e/run.mjs [arguments of playwright test]`. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { findBrowser } from "./browser.mjs";

const OF_THE_FIVE_DOCUMENTS = "test/e2e/five-documents/";
const SHIPPED = "Partnership structures, 2009 to 2024";
const { title } = JSON.parse(readFileSync(new URL("../../dist/data/record.json", import.meta.url), "utf8"));

const env = { ...process.env, CHROME_PATH: findBrowser() };
const args = ["playwright", "test", "--config", "test/e2e/playwright.config.ts", ...process.argv.slice(2)];
if (title !== SHIPPED) {
  console.log(`Without ${OF_THE_FIVE_DOCUMENTS}: the record is “${title}”, not “${SHIPPED}”.`);
  env.LEAVE_OUT = `**/${OF_THE_FIVE_DOCUMENTS}**`;
}
const { status } = spawnSync("npx", args, { stdio: "inherit", env, shell: process.platform === "win32" });
process.exitCode = status ?? 1;
