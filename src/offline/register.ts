/** W3C Trusted Types, of which TypeScript knows nothing yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** What of a window decides whether a worker may be registered, and registers it. */
export type Page = Pick<Window, "isSecureContext" | "top"> & {
  readonly location: Pick<Location, "protocol" | "href">;
  readonly navigator: {
    readonly serviceWorker?: Pick<ServiceWorkerContainer, "register"> & {
      readonly controller: Pick<ServiceWorker, "scriptURL"> | null;
    };
  };
  readonly trustedTypes?: TrustedTypes;
  /** The record, where a script brought it: see build/record-files.ts. */
  readonly partnershipRecordFiles?: unknown;
};

/**
 * Registers the service worker beside the page. Not in a frame: what another site embeds leaves nothing in its visitors'
 * browsers. Not where the page has its record inside and fetches nothing. Not where it is at work already: the browser looks for a new one by
 * itself, and one that was withdrawn in the meantime would be called back. Never rejects: without a worker the explorer works as well, with a network.
 */
export async function registerWorker(page: Page = window): Promise<void> {
  try {
    if (mayHaveWorker(page)) await page.navigator.serviceWorker?.register(workerAddress(page));
  } catch {
    // A browser may refuse for reasons of its own: private windows, a full disk, a policy.
  }
}

const mayHaveWorker = (page: Page): boolean =>
  page.top === page &&
  page.partnershipRecordFiles === undefined &&
  page.isSecureContext &&
  /^https?:$/.test(page.location.protocol) &&
  "serviceWorker" in page.navigator &&
  !isAtWork(page);

/** Another program of the site may have one of its own that answers for our folder too. */
const isAtWork = ({ navigator, location }: Page): boolean =>
  navigator.serviceWorker?.controller?.scriptURL === new URL(WORKER, location.href).href;

/** As a site's policy wants it that requires Trusted Types: from a policy with a name, that gives out this one address. */
const workerAddress = ({ trustedTypes }: Page): string =>
  trustedTypes
    ? trustedTypes
        .createPolicy("partnership-explorer-worker", { createScriptURL: () => WORKER })
        .createScriptURL(WORKER)
    : WORKER;

const WORKER = "./sw.js";
