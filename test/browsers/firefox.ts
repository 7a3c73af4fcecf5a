/** The system's Firefox, by Marionette, the protocol that is built into it: length and JSON over a socket. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "./driver";
import { COMMANDS, ELEMENT, isElement } from "./driver";
import { freePort } from "./port";
import { until } from "./until";

/** No calls of its own to the outside, and no page on the first start. */
const PREFERENCES: Readonly<Record<string, unknown>> = {
  "app.update.disabledForTesting": true,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,none",
  "toolkit.telemetry.enabled": false,
};

export async function startFirefox(command: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), "explorer-firefox-"));
  const port = await freePort();
  // What is saved goes with the profile.
  const downloads = { "browser.download.folderList": 2, "browser.download.dir": profile };
  const preferences = { ...PREFERENCES, ...downloads, "marionette.port": port };
  writeFileSync(
    join(profile, "user.js"),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join("\n"),
  );
  const browser = spawn(command, ["--headless", "--no-remote", "--profile", profile, "--marionette"], {
    stdio: "ignore",
    env: { ...process.env, MOZ_HEADLESS_WIDTH: "1440", MOZ_HEADLESS_HEIGHT: "1000" },
  });
  const gone = new Promise<void>((resolve) => browser.once("exit", () => resolve()));
  const socket = await until("Firefox answers", () => socketTo(port), 30_000);
  const call = callsOver(socket);
  const { capabilities } = (await call("WebDriver:NewSession", {})) as {
    capabilities: { browserVersion: string };
  };
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    send: async (command, parameters = {}) => {
      const answer = await call(COMMANDS[command].marionette, parameters);
      return (answer as { value?: unknown } | null)?.value;
    },
    frameNamed: (element) => ({ element: isElement(element) ? element[ELEMENT] : null }),
    quit: async () => {
      await call("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => browser.kill());
      await gone;
      socket.destroy();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const socketTo = (port: number): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(null));
  });

type Answer = readonly [type: 1, id: number, error: { readonly message: string } | null, result: unknown];

function callsOver(socket: Socket) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;
  socket.once("close", () => {
    for (const [id, answer] of waiting) answer([1, id, { message: "Firefox has gone" }, null]);
  });
  socket.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(":");
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      // The first message is a greeting, no answer.
      if (Array.isArray(message)) waiting.get(message[1])?.(message as unknown as Answer);
    }
  });
  return (command: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id);
        if (error) reject(new Error(`${command}: ${error.message}`));
        else resolve(result);
      });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
