/** What a worker keeps from one test to the next: the page of those that only look. */
import type { Browser, BrowserContext, Page, ViewportSize } from "@playwright/test";
import { test as base, expect } from "@playwright/test";
import type { RecordShown } from "./served";
import { complaintsOf, serveInvented } from "./served";

/** Stands in place of all views: whatever is shown after it is mounted anew. */
const NEUTRAL = "#guide=open";

interface Screen {
  readonly viewport: ViewportSize | null;
  readonly motion: "reduce" | "no-preference" | null;
}

class Kept {
  #page: Page | null = null;
  #complaints: string[] = [];
  /** The record that it shows. */
  #record: RecordShown | null = null;
  #untouched = "";

  constructor(
    private readonly browser: Browser,
    private readonly baseURL: string,
  ) {}

  /** The page as it was opened: what the test before has left is put right, and where anything else is left it is opened anew. */
  async page(record: RecordShown, screen: Screen): Promise<Page> {
    const page = this.#page && record === this.#record ? this.#page : await this.#open(record);
    await putRight(page, screen);
    if (this.#untouched === "" || (await goBack(page)) !== this.#untouched)
      this.#untouched = await openAnew(page);
    return page;
  }

  /** What was complained of since this was asked last. */
  complaints(): readonly string[] {
    return this.#complaints.splice(0);
  }

  async close(): Promise<void> {
    await this.#page?.context().close();
  }

  async #open(record: RecordShown): Promise<Page> {
    await this.close();
    const { baseURL } = this;
    const context = await this.browser.newContext({ baseURL, serviceWorkers: "block" });
    const page = await context.newPage();
    if (record === "invented") await serveInvented(page);
    this.#complaints = complaintsOf(page, baseURL);
    this.#untouched = "";
    this.#record = record;
    this.#page = page;
    return page;
  }
}

/**
 * One for all tests: where that which a worker keeps is another, a worker begins anew, with a browser of its own. What a file alone
 * asks for is therefore asked for each test, as a context of its own is.
 */
export const test = base.extend<object, { kept: Kept }>({
  kept: [
    async ({ browser }, use, { project }) => {
      const kept = new Kept(browser, project.use.baseURL ?? "");
      await use(kept);
      await kept.close();
    },
    { scope: "worker" },
  ],
});

/** For `test.use`, where more is changed than is taken back of a context that is used again. */
export const ownContext = async (
  { browser }: { readonly browser: Browser },
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext();
  await use(context);
  await context.close();
};

async function putRight(page: Page, { viewport, motion }: Screen): Promise<void> {
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme: "light", forcedColors: null, reducedMotion: motion });
  await page.context().clearPermissions();
  await page.mouse.move(0, 0);
}

async function openAnew(page: Page): Promise<string> {
  await page.goto("about:blank");
  await page.goto(`./${NEUTRAL}`);
  await page.evaluate(forget);
  return traces(page);
}

/** @returns what is left to be seen of what was done; nothing that is ever untouched where the page is another */
async function goBack(page: Page): Promise<string> {
  if (new URL(page.url()).search !== "") return "another page";
  await page.evaluate(forget);
  await follow(page, NEUTRAL);
  return traces(page);
}

const forget = (): void => {
  localStorage.clear();
  sessionStorage.clear();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

export const follow = (page: Page, address: string): Promise<void> =>
  page.evaluate(
    (hash) =>
      new Promise((done) => {
        if (location.hash === hash) return done();
        addEventListener("hashchange", () => done(), { once: true });
        location.hash = hash;
      }),
    address,
  );

/** All that is on the page, but for the numbers that React gives, and what is told to a screen reader and goes. */
async function traces(page: Page): Promise<string> {
  await expect(page.getByRole("article").getByRole("heading").first()).toBeVisible();
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll("[aria-live], [class*=explanation], script")) each.remove();
    const attributes = [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`);
    return [
      ...attributes,
      document.adoptedStyleSheets.length,
      localStorage.length + sessionStorage.length,
      `${scrollX} ${scrollY}`,
      copy.outerHTML.replace(/(?:«|_|:)r[\w]*(?:»|_|:)|react-aria-?[\w:-]+/g, "id"),
    ].join("\n");
  });
}
