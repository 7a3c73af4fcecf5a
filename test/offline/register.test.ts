import { expect, test } from "vitest";
import type { Page } from "../../src/offline/register";
import { registerWorker } from "../../src/offline/register";

type Controller = NonNullable<Page["navigator"]["serviceWorker"]>["controller"];

const HREF = "https://council.gov.uk/explorer/#view=lineage";

/** Which scripts a page registers; `framed` puts it into another window. */
async function registered(
  page: Partial<Page>,
  framed = false,
  controller: Controller = null,
): Promise<readonly string[]> {
  const scripts: string[] = [];
  const serviceWorker = {
    controller,
    register: async (script: string | URL) => {
      scripts.push(String(script));
      return {} as ServiceWorkerRegistration;
    },
  };
  const whole = {
    isSecureContext: true,
    location: { protocol: "https:", href: HREF },
    navigator: { serviceWorker },
    ...page,
  };
  await registerWorker(Object.assign(whole, { top: framed ? ({} as Window) : whole }) as unknown as Page);
  return scripts;
}

test("a page of its own registers the worker that lies beside it", async () => {
  expect(await registered({})).toEqual(["./sw.js"]);
  expect(await registered({ location: { protocol: "http:", href: HREF } })).toEqual(["./sw.js"]);
});

test("a page for which it is at work already leaves it to the browser; the worker of another program is another one", async () => {
  const controlledBy = (scriptURL: string) => registered({}, false, { scriptURL });
  expect(await controlledBy("https://council.gov.uk/explorer/sw.js")).toEqual([]);
  expect(await controlledBy("https://council.gov.uk/sw.js")).toEqual(["./sw.js"]);
});

test("where Trusted Types are required, the worker's address comes from a policy with a name", async () => {
  const policies: string[] = [];
  const trustedTypes: Page["trustedTypes"] = {
    createPolicy: (name, { createScriptURL }) => {
      policies.push(name);
      return { createScriptURL: (address) => `trusted ${createScriptURL(address)}` };
    },
  };
  expect(await registered({ trustedTypes })).toEqual(["trusted ./sw.js"]);
  expect(policies).toEqual(["partnership-explorer-worker"]);
});

test("no worker where the page has its record inside: it fetches nothing", async () => {
  expect(await registered({ partnershipRecordFiles: {} })).toEqual([]);
});

test("no worker in a frame, without a secure context, from a disk, or in a browser that has none", async () => {
  expect(await registered({}, true)).toEqual([]);
  expect(await registered({ isSecureContext: false })).toEqual([]);
  expect(await registered({ location: { protocol: "file:", href: HREF } })).toEqual([]);
  expect(await registered({ navigator: {} })).toEqual([]);
});

test("a browser that refuses is left in peace", async () => {
  const refusing = { controller: null, register: () => Promise.reject(new Error("no")) };
  await expect(registered({ navigator: { serviceWorker: refusing } })).resolves.toEqual([]);
  const forbidden = {
    get serviceWorker(): never {
      throw new DOMException("sandboxed", "SecurityError");
    },
  };
  await expect(registered({ navigator: forbidden })).resolves.toEqual([]);
});

test("without a window nothing is registered, and nothing thrown", async () => {
  await expect(registerWorker({} as Page)).resolves.toBeUndefined();
});
