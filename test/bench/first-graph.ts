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

/**
 * From navigation until the plan is painted, each time in a browser that has nothing of the page yet; in milliseconds. Nobody is
 * attached to it, and nothing asks the page whether it is there yet: under automation V8 reads scripts a second time for the place of
 * errors that are never seen, and what was measured was in large part that. The page tells it to its own server.
 *
 * @param files another record than the shipped one
 * @throws Error where the browser ends, or no plan comes in two minutes
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
      all.push(await openedOnce(address + EMPTY.slice(1), painted));
    }
    return all;
  }, served);
}

async function openedOnce(address: string, painted: Promise<number>): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), "bench-profile-"));
  const screen = `--screen-info={${VIEWPORT.width}x${VIEWPORT.height}}`;
  const flags = [...BROWSER_FLAGS, "--headless", "--kiosk", screen, `--user-data-dir=${profile}`];
  // A group of its own: its processes write into its profile for a while after it has ended.
  const browser = spawn(findBrowser(), [...flags, address], { stdio: "ignore", detached: true });
  const ended = once(browser, "exit");
  const failed = (why: string) => () => Promise.reject(new Error(`Expected a plan; found ${why}`));
  try {
    return await Promise.race([
      painted,
      ended.then(failed("that the browser ended")),
      once(AbortSignal.timeout(LONGEST), "abort").then(failed("none in two minutes")),
    ]);
  } finally {
    if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, "SIGKILL");
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
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
