import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A folder in which the explorer is built and measured. */
export interface Checkout {
  readonly name: string;
  readonly folder: string;
}

/** @throws Error with all that the command told, where it fails */
const run = (folder: string, command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

export const TODAY: Checkout = { name: "today", folder: process.cwd() };

/** What measures, and how the browser is started in which it does. */
const OF_TODAY = [join("test", "bench"), join("test", "e2e", "browser-flags.ts")];

/**
 * Another commit in a folder of its own, with the packages and the bench of today: so the same work is measured the same way, and
 * a row that an older commit cannot do stays empty.
 */
export function checkoutOf(commit: string): Checkout {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  run(TODAY.folder, "git", "clone", "--quiet", "--shared", "--no-checkout", TODAY.folder, folder);
  run(folder, "git", "checkout", "--quiet", run(TODAY.folder, "git", "rev-parse", commit).trim());
  for (const path of OF_TODAY) {
    rmSync(join(folder, path), { recursive: true, force: true });
    cpSync(join(TODAY.folder, path), join(folder, path), { recursive: true });
  }
  symlinkSync(resolve(TODAY.folder, "node_modules"), join(folder, "node_modules"));
  return { name: run(folder, "git", "rev-parse", "--short", "HEAD").trim(), folder };
}

export const bundle = ({ folder }: Checkout): string => run(folder, "npm", "run", "-s", "bundle");
