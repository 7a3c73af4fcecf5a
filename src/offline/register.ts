/** What of a window decides whether a worker may be registered, and registers it. */
export type Page = Pick<Window, "isSecureContext" | "top"> & {
  readonly location: Pick<Location, "protocol">;
  readonly navigator: { readonly serviceWorker?: Pick<ServiceWorkerContainer, "register"> };
  /** The record, where a script brought it: see build/record-files.ts. */
  readonly partnershipRecordFiles?: unknown;
};

/**
 * Registers the service worker beside the page. Not in a frame: what another site embeds leaves nothing in its visitors'
 * browsers. Not where the page has its record inside and fetches nothing. Never rejects: without a worker the explorer works as well, with a network.
 */
export async function registerWorker(page: Page = window): Promise<void> {
  try {
    if (mayHaveWorker(page)) await page.navigator.serviceWorker?.register("./sw.js");
  } catch {
    // A browser may refuse for reasons of its own: private windows, a full disk, a policy.
  }
}

const mayHaveWorker = (page: Page): boolean =>
  page.top === page &&
  page.partnershipRecordFiles === undefined &&
  page.isSecureContext &&
  /^https?:$/.test(page.location.protocol) &&
  "serviceWorker" in page.navigator;
