import type { Copies, Means } from "../../src/offline/copies";

export const SCOPE = "https://council.gov.uk/map/";
export const RECORD = `${SCOPE}data/record.json`;
export const START = `${SCOPE}start.js`;
/** A part whose name holds a digest of its content. */
export const SCRIPT = `${SCOPE}assets/index-1a2b3c4d.js`;

export class FakeCopies implements Copies {
  readonly kept = new Map<string, Response>();
  full = false;
  broken = false;
  async match(address: string): Promise<Response | undefined> {
    if (this.broken) throw new DOMException("not now", "UnknownError");
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

  /** As when a session has expired, and the page where one logs in is given with status 200. */
  redirect(address: string, to: string): void {
    this.#files.set(address, () =>
      Object.defineProperties(new Response("log in"), { redirected: { value: true }, url: { value: to } }),
    );
  }

  readonly means: Means = {
    scope: SCOPE,
    files: ["./", "assets/index-1a2b3c4d.js", "data/record.json", "start.js"],
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
