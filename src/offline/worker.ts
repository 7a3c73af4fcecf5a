/**
 * The service worker: with it, the explorer opens without a network. It is no part of the page: it is built by itself, as a
 * classic script beside `index.html`, and decides nothing here.
 */

import { answerTo, isOurs } from "./answer";
import type { Means } from "./copies";
import { outdated } from "./copies";
import { fetchHeard } from "./fetch-heard";
import { keepAll } from "./install";
import type { Reading } from "./reading";

/** Put in by the build: the digest of every file that a page with a worker loads; see build/kept-files.ts. */
declare const __FILES__: Readonly<Record<string, string>>;
/** Put in by the build: whether the record is opened area by area; see build/area-files.ts. */
declare const __BY_AREA__: boolean;
/** Put in by the build: a text that no other build has. */
declare const __BUILD__: string;

// TypeScript's "webworker" library contradicts the page's "DOM"; the little that is needed stands here.
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskingEvent extends LastingEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, "scope">;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: AskingEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

const means: Means = {
  scope,
  build: __BUILD__,
  byArea: __BY_AREA__,
  files: new Map(Object.entries(__FILES__)),
  caches,
  fetch: fetchHeard,
  network: { isLate: false },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => new Date().toISOString(),
};

const readings = new Map<string, Reading>();

async function deleteOutdated(): Promise<void> {
  const names = outdated(await caches.keys(), scope, __BUILD__);
  await Promise.all(names.map((name) => caches.delete(name)));
}

worker.addEventListener("install", (event) => event.waitUntil(keepAll(means)));
worker.addEventListener("activate", (event) => event.waitUntil(deleteOutdated()));
worker.addEventListener("fetch", (event) => {
  if (!isOurs(event.request, means)) return;
  const { request, clientId: client } = event;
  event.respondWith(answerTo(request, means, { client, readings, hold: (work) => event.waitUntil(work) }));
});
