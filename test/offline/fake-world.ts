import { createHash } from "node:crypto";
import type { AllCopies, Copies, Means } from "../../src/offline/copies";
import { copiesName } from "../../src/offline/copies";
import type { Visit } from "../../src/offline/visit";

export const SCOPE = "https://council.gov.uk/map/";
export const START = `${SCOPE}start.js`;
export const ICON = `${SCOPE}icon.png`;
/** A part whose name holds a digest of its content. */
export const SCRIPT = `${SCOPE}assets/index-1a2b3c4d.js`;
export const STYLES = `${SCOPE}assets/index-9c0d1e2f.css`;
/** The manifest of the record, and the two parts that it names. */
export const RECORD = `${SCOPE}data/record.json`;
export const AREAS = `${SCOPE}data/areas.json`;
export const TOWN = `${SCOPE}data/town.json`;

/** What the server has: type and content of each file. */
type Served = readonly [type: string, content: string];

export const BUILT: ReadonlyMap<string, Served> = new Map([
  [SCOPE, ["text/html", "<title>page</title>"]],
  [START, ["text/javascript", "start()"]],
  [ICON, ["image/png", "icon"]],
  [SCRIPT, ["text/javascript", "script()"]],
  [STYLES, ["text/css", "body {}"]],
]);
export const OF_RECORD: ReadonlyMap<string, Served> = new Map([
  [RECORD, ["application/json", '{"parts":[{"path":"areas.json"},{"path":"town.json"}]}']],
  [AREAS, ["application/json", '{"areas":[]}']],
  [TOWN, ["application/json", '{"organizations":[]}']],
]);

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const nameOf = (address: string): string => address.slice(SCOPE.length) || "./";

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
  async delete(address: string): Promise<boolean> {
    return this.kept.delete(address);
  }
}

export class FakeCaches implements AllCopies {
  readonly named = new Map<string, FakeCopies>();
  /** Whether those that are opened from now on have room. */
  full = false;
  async open(name: string): Promise<FakeCopies> {
    const copies = this.named.get(name) ?? new FakeCopies();
    copies.full ||= this.full;
    this.named.set(name, copies);
    return copies;
  }
  async keys(): Promise<readonly string[]> {
    return [...this.named.keys()];
  }
  async delete(name: string): Promise<boolean> {
    return this.named.delete(name);
  }
  async match(address: string): Promise<Response | undefined> {
    for (const copies of this.named.values()) {
      const kept = await copies.match(address);
      if (kept) return kept;
    }
    return undefined;
  }
}

/** Everything that a worker meets, new for each test. */
export class FakeWorld {
  readonly caches = new FakeCaches();
  readonly asked: (readonly [address: string, how: string | undefined])[] = [];
  readonly readings: Visit["readings"] = new Map();
  online = true;
  moment = "2026-05-03T09:00:00.000Z";
  readonly #files = new Map<string, () => Response | Promise<Response>>();

  /** The copies of this build's files. */
  readonly copies = new FakeCopies();
  /** Those of another build. */
  readonly ofOtherBuild = new FakeCopies();

  constructor() {
    this.caches.named.set(copiesName(SCOPE, "this"), this.copies);
    this.caches.named.set(copiesName(SCOPE, "other"), this.ofOtherBuild);
    this.serveAll();
  }

  /** All files as they ought to be. */
  serveAll(): void {
    for (const address of [...BUILT.keys(), ...OF_RECORD.keys()]) this.mend(address);
  }

  mend(address: string): void {
    const [type, content] = BUILT.get(address) ?? OF_RECORD.get(address) ?? [];
    this.serve(address, content ?? "", { type });
  }

  serve(
    address: string,
    text: string | Uint8Array<ArrayBuffer>,
    { status = 200, type = "text/plain" } = {},
  ): void {
    this.#files.set(address, () => new Response(text, { status, headers: { "Content-Type": type } }));
  }

  /** As when a session has expired, and the page where one logs in is given with status 200. */
  redirect(address: string, to: string): void {
    this.#files.set(address, () =>
      Object.defineProperties(new Response("log in"), { redirected: { value: true }, url: { value: to } }),
    );
  }

  /** The one file comes, but only when the returned function is called. */
  delay(address: string): () => void {
    const now = this.#files.get(address);
    if (!now) throw new Error(`Expected a file of the fake world; found ${address}`);
    let send = () => {};
    const coming = new Promise<Response>((resolve) => {
      send = () => resolve(now());
    });
    this.#files.set(address, () => coming);
    return () => {
      this.#files.set(address, now);
      send();
    };
  }

  /** As when all of the time has passed that somebody waits for now. */
  readonly waiting: (() => void)[] = [];
  /** How long somebody was ready to wait, in milliseconds, each time. */
  readonly patience: number[] = [];
  passTime(): void {
    for (const end of this.waiting.splice(0)) end();
  }

  /** Nobody answers for the one file. */
  cutOff(address: string): void {
    this.#files.set(address, () => {
      throw new TypeError("Failed to fetch");
    });
  }

  /** All that is kept, in whichever cache, by address. */
  async allKept(): Promise<readonly (readonly [address: string, text: string])[]> {
    const all = [...this.caches.named.values()].flatMap(({ kept }) => [...kept]);
    return Promise.all(all.map(async ([address, copy]) => [address, await copy.clone().text()] as const));
  }

  readonly means: Means = {
    scope: SCOPE,
    build: "this",
    byArea: false,
    files: new Map([...BUILT].map(([address, [, content]]) => [nameOf(address), sha256(content)])),
    caches: this.caches,
    fetch: async (request, how) => {
      const address = typeof request === "string" ? request : request.url;
      this.asked.push([address, how?.cache]);
      if (!this.online) throw new TypeError("Failed to fetch");
      return this.#files.get(address)?.() ?? new Response("not here", { status: 404 });
    },
    network: { isLate: false },
    wait: (milliseconds) => {
      this.patience.push(milliseconds);
      return new Promise((resolve) => this.waiting.push(resolve));
    },
    now: () => this.moment,
  };
}
