/** WebKitGTK, by its own driver over HTTP; it has windows only, so that it needs a screen, which Xvfb pretends. */
import { spawn } from "node:child_process";
import type { Driver } from "./driver";
import { COMMANDS } from "./driver";
import { freePort } from "./port";
import { until } from "./until";

export async function startWebKit(command: string): Promise<Driver> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await new Promise<string>((resolve) => {
    screen.stdio[3]?.once("data", (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  const port = await freePort();
  const driver = spawn(command, [`--port=${port}`], {
    stdio: "ignore",
    // As root the browser's own sandbox cannot be set up.
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
  });
  const base = `http://127.0.0.1:${port}`;
  await until("WebKitWebDriver answers", () =>
    fetch(`${base}/status`)
      .then(({ ok }) => ok)
      .catch(() => null),
  );
  const { sessionId, capabilities } = (await call(`${base}/session`, "POST", { capabilities: {} })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = `${base}/session/${sessionId}`;
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    send: (command, { id, ...parameters } = {}) => {
      const { method, path } = COMMANDS[command];
      // Elements are named in the path there; a frame in the body.
      const inPath = path.includes("{id}");
      return call(
        `${session}${path.replace("{id}", String(id))}`,
        method,
        inPath || id === undefined ? parameters : { ...parameters, id },
      );
    },
    frameNamed: (element) => ({ id: element }),
    quit: async () => {
      await call(session, "DELETE").catch(() => null);
      driver.kill();
      screen.kill();
    },
  };
}

async function call(
  address: string,
  method: "POST" | "GET" | "DELETE",
  body?: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${address}: ${(value as { message: string }).message}`);
  return value;
}
