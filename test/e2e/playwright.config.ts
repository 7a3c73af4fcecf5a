import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS } from "./browser-flags";

const PORT = 4273;
/** Of a server that is there already, as test/nginx/run.mjs starts one. */
const given = process.env["BASE_URL"];

export default defineConfig({
  testDir: ".",
  // By run.mjs, where another record is built in.
  testIgnore: process.env["LEAVE_OUT"] ?? [],
  outputDir: "../../test-results",
  fullyParallel: true,
  forbidOnly: !!process.env["CI"],
  // A browser that hangs once on a busy machine is tried again, and told as flaky.
  retries: process.env["CI"] ? 1 : 0,
  workers: 2,
  // No test is about time: a machine that does much else gets the time it takes.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: given ?? `http://localhost:${PORT}/`,
    // What a worker asks for cannot be watched or broken off; offline.spec.ts allows it.
    serviceWorkers: "block",
    // A new one costs as much processor time as opening the explorer does, and compiles it anew. What has been stored, routed and set
    // is taken back between tests, and after a failure a worker begins anew; where more is changed than that, a file asks for its own.
    reuseContext: true,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(process.env["CHROME_PATH"] ? { executablePath: process.env["CHROME_PATH"] } : {}),
      args: [...BROWSER_FLAGS],
    },
  },
  ...(given
    ? {}
    : {
        webServer: {
          command: "node test/e2e/serve.mjs",
          cwd: "../..",
          env: { PORT: String(PORT) },
          url: `http://localhost:${PORT}`,
          reuseExistingServer: false,
        },
      }),
});
