/** `npm start` as a process: where it serves, how it ends, and what it says where it cannot begin. */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect } from "@playwright/test";
import { freePort } from "../browsers/port";
import { test } from "./kept";

const started: ChildProcess[] = [];
test.afterEach(() => {
  for (const npm of started.splice(0)) npm.kill("SIGKILL");
});

function start(port: number): ChildProcess {
  const npm = spawn("npm", ["start", "--", "--built"], {
    env: { ...process.env, PORT: String(port), NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  started.push(npm);
  return npm;
}

function saidBy(process: ChildProcess): () => string {
  let text = "";
  for (const stream of [process.stdout, process.stderr])
    stream?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
  return () => text;
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://localhost:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );

for (const signal of ["SIGTERM", "SIGKILL"] as const) {
  test(`npm start prints its address, and ended by ${signal} it frees the port`, async () => {
    const port = await freePort();
    const npm = start(port);
    const said = saidBy(npm);
    await expect.poll(said, { timeout: 20_000 }).toContain(`http://localhost:${port}/`);
    expect(await answers(port)).toBe(true);
    npm.kill(signal);
    await expect.poll(() => answers(port)).toBe(false);
  });
}

test("on a taken port it says so in one line, with the way on", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "localhost");
  await once(other, "listening");
  const npm = start(port);
  const said = saidBy(npm);
  const [code] = await once(npm, "close");
  other.close();
  expect(code).toBe(1);
  expect(said().trim().split("\n").at(-1)).toBe(
    `Port ${port} is taken. Choose another one, for example: PORT=${port + 1} npm start`,
  );
  expect(said()).not.toContain("    at ");
});
