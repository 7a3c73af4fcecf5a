/**
 * `npm start`: builds the explorer, serves it, and prints the address. One process, so that it ends when it is told to, or
 * when npm is gone, and the port is free again. `PORT` chooses the port; `--built` serves what is built already.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { refuseUnsupportedNode } from "./node-version.mjs";

refuseUnsupportedNode();
const port = Number(process.env["PORT"] ?? 4173);
if (!(await isFree(port))) {
  console.error(`Port ${port} is taken. Choose another one, for example: PORT=${port + 1} npm start`);
  process.exit(1);
}

/** @type {import("node:child_process").ChildProcess | null} */
let building = null;
/** @type {import("vite").PreviewServer | null} */
let serving = null;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void stop());

// Killed without a word, npm cannot pass that on; between npm and this process may stand a shell.
const above = [process.ppid, parentOf(process.ppid)];
setInterval(() => above.every(isAlive) || void stop(), 500).unref();

if (!process.argv.includes("--built")) await build();
const { preview } = await import("vite");
serving = await preview({ preview: { port, strictPort: true } });
serving.printUrls();

async function build() {
  building = spawn(process.execPath, ["--import", "tsx", "build/bundle.ts"], { stdio: "inherit" });
  const [code] = await once(building, "exit");
  building = null;
  if (code !== 0) process.exit(code ?? 1);
}

async function stop() {
  building?.kill();
  await serving?.close();
  process.exit(0);
}

/** @param {number} port @returns {Promise<boolean>} */
async function isFree(port) {
  const server = createServer();
  const free = await new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => resolve(true));
  });
  server.close();
  return free;
}

/** @param {number} pid @returns {number} itself where that cannot be found out, as on Windows */
function parentOf(pid) {
  const { stdout } = spawnSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout) || pid;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
