/** A web server, a browser's copies and a clock, such as the service worker finds them. */
import type { Copies, Means } from "../../src/offline/keep";

export const SCOPE = "https://council.gov.uk/map/";
export const RECORD = `${SCOPE}data/record.json`;
export const SCRIPT = `${SCOPE}assets/index-1a2b.js`;

export class FakeCopies implements Copies {
  readonly kept = new Map<string, Response>();
  full = false;
  async match(address: string): Promise<Response | undefined> {
    return this.kept.get(address)?.clone();
  }
  async put(address: string, copy: Response): Promise<void> {
    if (this.full) throw new DOMException("no room", "QuotaExceededError");
    this.kept.set(address, copy);
  }
}

/** Everything that a worker meets, new for each test. */
export class FakeWorld {
  readonly copies = new FakeCopies();
  readonly ofOtherBuilds = new FakeCopies();
  readonly asked: (readonly [address: string, how: string | undefined])[] = [];
  online = true;
  moment = "2026-05-03T09:00:00.000Z";
  readonly #files = new Map<string, () => Response>();

  serve(address: string, text: string, status = 200): void {
    this.#files.set(address, () => new Response(text, { status, headers: { "Content-Type": "text/plain" } }));
  }

  readonly means: Means = {
    scope: SCOPE,
    copies: async () => this.copies,
    allCopies: this.ofOtherBuilds,
    fetch: async (request, how) => {
      const address = typeof request === "string" ? request : request.url;
      this.asked.push([address, how?.cache]);
      if (!this.online) throw new TypeError("Failed to fetch");
      return this.#files.get(address)?.() ?? new Response("not here", { status: 404 });
    },
    now: () => this.moment,
  };
}
