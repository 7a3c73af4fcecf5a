/** Runs the browser tests with whatever browser there is: `node test/e2e/run.mjs [arguments of playwright test]`. */
import { spawnSync } from "node:child_process";
import { findBrowser } from "./browser.mjs";

const env = { ...process.env, CHROME_PATH: findBrowser() };
const args = ["playwright", "test", "--config", "test/e2e/playwright.config.ts", ...process.argv.slice(2)];
const { status } = spawnSync("npx", args, { stdio: "inherit", env, shell: process.platform === "win32" });
process.exitCode = status ?? 1;
