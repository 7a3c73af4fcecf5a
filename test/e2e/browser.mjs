/** Finds a browser of the Chromium family, or gets one: with Playwright, or as root on Debian with apt. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** @returns {string | null} the path of an installed browser */
function installedBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return (
    COMMANDS.map(onPath).find(Boolean) ??
    [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ??
    null
  );
}

/** @param {string} command */
function onPath(command) {
  try {
    return execFileSync(process.platform === "win32" ? "where" : "which", [command], {
      stdio: ["ignore", "pipe", "ignore"],
    })
      .toString()
      .split("\n")[0]
      .trim();
  } catch {
    return null;
  }
}

/** @param {string} command @param {readonly string[]} args */
function tries(command, args) {
  try {
    execFileSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
    return true;
  } catch {
    return false;
  }
}

/** @returns {string} the path of a browser; throws with what to do when there is none to be had */
export function findBrowser() {
  const found = installedBrowser();
  if (found) return found;
  console.log("No Chrome, Chromium or Edge was found: installing one.");
  const isRootOnDebian = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isRootOnDebian) tries("apt-get", ["update"]) && tries("apt-get", ["install", "-y", "chromium"]);
  else tries("npx", ["playwright", "install", "chromium"]);
  const installed = installedBrowser();
  if (installed) return installed;
  throw new Error(
    "Expected a Chrome, Chromium or Edge; found none. Install one, or set CHROME_PATH to its path.",
  );
}
