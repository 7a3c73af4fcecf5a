/** The built folder under the documented policy, and a page of another origin that embeds it. */
import { readFileSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};
/** As in test/nginx/explorer.conf, but that any page of this machine may show it in a frame. */
const policyOf = (origin: string): string =>
  `default-src 'self' ${origin}; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self' http://127.0.0.1:*`;

export interface Served {
  /** With a slash at its end. */
  readonly explorer: string;
  readonly host: string;
  /** From now on nobody answers for files whose names begin so; null ends it. */
  readonly withhold: (name: string | null) => void;
  /** From now on a login page stands at this path, as a captive portal puts it there; null ends it. */
  readonly poison: (path: string | null) => void;
  readonly close: () => void;
}

export async function serve(
  folder: string,
  hostPage: (explorer: string, host: string) => string,
  morePolicy = "",
): Promise<Served> {
  let withheld: string | null = null;
  let poisoned: string | null = null;
  const explorer = await listening((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    if (withheld !== null && pathname.split("/").at(-1)?.startsWith(withheld)) {
      response.destroy();
      return;
    }
    if (pathname === poisoned) {
      response.setHeader("content-type", TYPES[".html"] ?? "");
      response.end("<!doctype html><title>Login</title><h1>Login</h1>");
      return;
    }
    const path = normalize(pathname === "/" ? "/index.html" : pathname);
    try {
      const content = readFileSync(join(folder, path));
      response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
      response.setHeader(
        "content-security-policy",
        `${policyOf(`http://${request.headers.host}`)}; ${morePolicy}`,
      );
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  const host = await listening((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(hostPage(explorer.address, host.address));
  });
  return {
    explorer: explorer.address,
    host: host.address,
    withhold: (name) => {
      withheld = name;
    },
    poison: (path) => {
      poisoned = path;
    },
    close: () => {
      for (const { server } of [explorer, host]) server.close().closeAllConnections();
    },
  };
}

const listening = (
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly server: Server; readonly address: string }> =>
  new Promise((resolve) => {
    const server = createServer(answer);
    server.listen(0, "127.0.0.1", () => {
      resolve({ server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
    });
  });
