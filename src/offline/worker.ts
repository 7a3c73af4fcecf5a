/**
 * The service worker: with it, the explorer opens without a network. It is no part of the page: it is built by itself, as a
 * classic script beside `index.html`, and decides nothing here.
 */

import { answerTo, isOurs } from "./answer";
import type { Means } from "./copies";
import { copiesName, outdated } from "./copies";
import { keepAll } from "./install";

/** Put in by the build: every file of the built folder, relative to it, with "./" for the page. */
declare const __FILES__: readonly string[];
/** Put in by the build: a text that no other build has. */
declare const __BUILD__: string;

// TypeScript's "webworker" library contradicts the page's "DOM"; the little that is needed stands here.
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskingEvent extends LastingEvent {
  readonly request: Request;
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
  files: __FILES__,
  copies: () => caches.open(copiesName(scope, __BUILD__)),
  allCopies: caches,
  fetch: (request, how) => fetch(request, how),
  now: () => new Date().toISOString(),
};

async function deleteOutdated(): Promise<void> {
  const names = outdated(await caches.keys(), scope, __BUILD__);
  await Promise.all(names.map((name) => caches.delete(name)));
}

worker.addEventListener("install", (event) => event.waitUntil(keepAll(means)));
worker.addEventListener("activate", (event) => event.waitUntil(deleteOutdated()));
worker.addEventListener("fetch", (event) => {
  if (!isOurs(event.request, means)) return;
  event.respondWith(answerTo(event.request, means, (work) => event.waitUntil(work)));
});
