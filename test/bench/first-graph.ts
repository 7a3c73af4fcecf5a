/** How long a reader waits for the first graph. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connect, Plugin } from "vite";
import { findBrowser } from "../e2e/browser.mjs";
import { BROWSER_FLAGS } from "../e2e/browser-flags";
import type { Files } from "./built-page";
import { VIEWPORT, withServedPage } from "./built-page";
import { NAMED_BY_TSX } from "./named-by-tsx";

const [EMPTY, HEARS, PAINTED] = ["/bench-empty", "/bench-hears.js", "/bench-painted"] as const;
/** In milliseconds: the browser has its own beginning behind it. */
const SETTLED = 2500;
/** In milliseconds. */
const LONGEST = 120_000;
/** Browsers, for one sample. */
const MOST_ENDED = 3;
/** Of what a browser says of itself, in characters. */
const MOST_SAID = 2000;

/**
 * From navigation until the plan is painted, each time in a browser that has nothing of the page yet; in milliseconds. Nobody is
 * attached to it, and nothing asks the page whether it is there yet: under automation V8 reads scripts a second time for the place of
 * errors that are never seen, and what was measured was in large part that. The page tells it to its own server.
 *
 * @param files another record than the shipped one
 * @throws Error where one browser after the other ends, or no plan comes in two minutes
 */
export async function firstGraphs(hash: string, times: number, files?: Files): Promise<readonly number[]> {
  let hear = (_milliseconds: number): void => {};
  const served = {
    plugins: [listening(hash, (milliseconds) => hear(milliseconds))],
    ...(files && { files }),
  };
  return withServedPage(async (address) => {
    const all: number[] = [];
    for (let run = 0; run < times; run++) {
      const painted = new Promise<number>((done) => {
        hear = done;
      });
      all.push(await opened(address + EMPTY.slice(1), painted));
    }
    return all;
  }, served);
}

/** What ended was the browser: of the page that says nothing. */
class BrowserEnded extends Error {}

async function opened(address: string, painted: Promise<number>): Promise<number> {
  for (let left = MOST_ENDED; ; left--)
    try {
      return await openedOnce(address, painted);
    } catch (error) {
      if (!(error instanceof BrowserEnded) || left === 0) throw error;
    }
}

async function openedOnce(address: string, painted: Promise<number>): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), "bench-profile-"));
  const screen = `--screen-info={${VIEWPORT.width}x${VIEWPORT.height}}`;
  const flags = [...BROWSER_FLAGS, "--headless", "--kiosk", screen, `--user-data-dir=${profile}`];
  // A group of its own: its processes write into its profile for a while after it has ended. There, too, it leaves its socket.
  const browser = spawn(findBrowser(), [...flags, address], {
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
    env: { ...process.env, TMPDIR: profile },
  });
  let said = "";
  browser.stderr.on("data", (words) => {
    said = `${said}${words}`.slice(-MOST_SAID);
  });
  const ended = once(browser, "exit");
  try {
    return await Promise.race([
      painted,
      ended.then(([code, signal]) => {
        throw new BrowserEnded(
          `Expected a plan; found that the browser ended with ${code ?? signal}: ${said}`,
        );
      }),
      once(AbortSignal.timeout(LONGEST), "abort").then(() => {
        throw new Error("Expected a plan; found none in two minutes");
      }),
    ]);
  } finally {
    endGroup(browser.pid);
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** What the first process of it has started may outlive it. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** An empty page that goes on to the explorer, which tells when its plan is painted. */
function listening(hash: string, hear: (milliseconds: number) => void): Plugin {
  const answer: Connect.NextHandleFunction = ({ url = "" }, response, next) => {
    const [path, query] = url.split("?");
    const send = (type: string, text: string): void => {
      response.setHeader("content-type", type);
      response.end(text);
    };
    if (path === EMPTY)
      send(
        "text/html",
        `<script>setTimeout(() => { location.href = ${JSON.stringify(`/#${hash}`)}; }, ${SETTLED})</script>`,
      );
    else if (path === HEARS)
      send("text/javascript", `${NAMED_BY_TSX}(${tellWhenPainted})(${JSON.stringify(PAINTED)})`);
    else if (path === PAINTED) {
      hear(Number(query));
      send("text/plain", "");
    } else next();
  };
  return {
    name: "first-graph",
    configurePreviewServer: ({ config, middlewares }) => {
      const page = readFileSync(join(config.build.outDir, "index.html"), "utf8");
      const heard = page.replace("<head>", `<head><script src="${HEARS}"></script>`);
      middlewares.use((request, response, next) => {
        if (request.url?.split("?")[0] !== "/") return answer(request, response, next);
        response.setHeader("content-type", "text/html");
        response.end(heard);
      });
    },
  };
}

/** Runs in the page. */
function tellWhenPainted(address: string): void {
  const look = (_: unknown, looking: MutationObserver): void => {
    if (!document.querySelector("[data-plan] [role=treeitem]")) return;
    looking.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => fetch(`${address}?${performance.now()}`, { method: "POST" })),
    );
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}
