/** What every supported browser has to do, as a reader does it. Each step stands on the one before. */
import { pathToFileURL } from "node:url";
import type { Page } from "./page";
import type { Served } from "./serve";

type Step = readonly [name: string, walk: (page: Page, served: Served) => Promise<unknown>];

const START = "view=structure&period=2011&area=cambridgeshire";

/** With commas, as a tab would leave the field in which they are typed, and with the key that begins a line. */
const OWN_CELLS = "Name,Kind,Area,Document,Paragraph\uE007Vale Forum,Partnership,Vale,Register of 2024,2";

/** The frame without any rights, and the custom element. */
export const hostPage = (explorer: string, host: string): string =>
  `<!doctype html><html lang="en"><title>Intranet</title><h1>Intranet</h1>
  <iframe title="Partnerships" sandbox="allow-scripts" width="800" height="500"
    src="${explorer}index.html?embed=1&host=${host.slice(0, -1)}#${START}"></iframe>
  <script src="${explorer}embed.js"></script>
  <partnership-explorer period="2010" area="cambridgeshire"></partnership-explorer>`;

export const JOURNEY: readonly Step[] = [
  [
    "the plan of a year is there, with its names",
    async (page, { explorer }) => {
      await page.resize(1440, 900);
      await page.goto(`${explorer}#${START}`);
      await page.find("name", "RECAP…");
    },
  ],
  [
    "a view that nobody sends says so, and is there at the next try",
    async (page, { withhold }) => {
      withhold("LineageView");
      await page.click("tab", "Lineage");
      await page.read("alert", "", "“Lineage” could not be loaded");
      withhold(null);
      await page.click("button", "Try again");
      await page.find("region", "Lineage…");
      await page.click("tab", "Structure");
    },
  ],
  [
    "a button of the timeline steps a year",
    async (page) => {
      await page.click("button", "2010");
      await page.read("sentence", "", "2010: ");
    },
  ],
  [
    "a key steps a year",
    async (page) => {
      await page.press("slider", "Year", "ArrowRight");
      await page.read("sentence", "", "2011: ");
    },
  ],
  [
    "a drag of the slider goes to another year",
    async (page) => {
      const { y } = await page.middleOf("slider", "Year");
      const [from, to] = [await page.middleOf("button", "2011"), await page.middleOf("button", "2016")];
      await page.drag({ x: from.x, y }, { x: to.x, y });
      await page.read("sentence", "", "2016: ");
    },
  ],
  [
    "a search leads to the body, and its citation to the paragraph",
    async (page) => {
      await page.type("searchbox", "Search…", "horizons");
      await page.click("option", "Cambridgeshire Horizons…");
      await page.find("heading", "Cambridgeshire Horizons");
      await page.click("button", "Paragraph 7.1…");
      await page.holds("location.hash.includes('view=sources')");
    },
  ],
  [
    "a name on the plan is selected by a press",
    async (page, { explorer }) => {
      await page.goto(`${explorer}#${START}`);
      // It stands on the first screen, where a pointer reaches it.
      await page.click("name", "Cambridgeshire Together…");
      await page.holds("location.hash.includes('select=cambridgeshire-together')");
    },
  ],
  [
    "what happened to a body is told in a dialog, and Escape closes it",
    async (page) => {
      await page.type("searchbox", "Search…", "what happened to the safer board");
      await page.click("option", "…");
      await page.read("dialog", "", "was decommissioned in May 2011");
      await page.press("button", "Close", "Escape");
      await page.holds("!document.querySelector('dialog[open], [role=dialog]')");
    },
  ],
  [
    "two years are compared on the plan",
    async (page, { explorer }) => {
      await page.goto(`${explorer}#${START}&compare=2010`);
      await page.find("name", "RECAP…");
      await page.holds("document.querySelector('[data-plan] [data-difference]') !== null");
    },
  ],
  [
    "three years stand side by side",
    async (page, { explorer }) => {
      await page.goto(`${explorer}#${START}&beside=2010,2011,2024`);
      await page.holds("document.querySelectorAll('figure svg').length === 3");
    },
  ],
  ...(["Lineage", "Changes", "Table", "Sources", "Structure"] as const).map(
    (name): Step => [
      `the view ${name} opens`,
      async (page) => {
        await page.click("tab", name);
        await page.holds("document.querySelector('[role=tabpanel]:not([hidden])').textContent.length > 100");
      },
    ],
  ),
  [
    "Share gives a link",
    async (page) => {
      await page.click("button", "Share…");
      await page.read("dialog", "", "Copy link");
      await page.press("button", "Close", "Escape");
    },
  ],
  [
    "a record of one's own is opened from pasted cells, shown, and left again",
    async (page, { explorer }) => {
      await page.goto(`${explorer}#record=open`);
      await page.find("heading", "Use your own record");
      await page.click("summary", "Paste cells instead");
      await page.type("textarea", "Paste cells here", OWN_CELLS);
      await page.click("button", "Read these cells");
      await page.read("region", "What was read", "Read as a record in the sheets of the template");
      await page.click("button", "Show this record");
      await page.find("name", "Vale Forum…");
      await page.click("button", "Go to your record");
      await page.click("button", "Show the record of this site again");
      await page.find("name", "…");
    },
  ],
  [
    "a draft is kept where it is switched on, and gone when it is forgotten",
    async (page, { explorer }) => {
      await page.goto(`${explorer}#record=open`);
      await page.click("checkbox", "Keep a draft on this computer");
      await page.holds("localStorage.length === 1");
      await page.click("button", "Forget the draft");
      await page.holds("localStorage.length === 0");
    },
  ],
  [
    "on a phone nothing scrolls sideways",
    async (page, { explorer }) => {
      await page.goto(`${explorer}#${START}`);
      await page.resize(450, 844);
      await page.find("tabpanel");
      await page.holds("document.documentElement.scrollWidth <= innerWidth");
      await page.resize(1440, 900);
    },
  ],
  [
    "the one file opens from a drive",
    async (page) => {
      await page.goto(`${pathToFileURL("dist/partnership-explorer.html")}#${START}`);
      // The page before has the same names: Firefox, which takes another process for a file, may still show it.
      await page.holds("location.protocol === 'file:' && document.readyState === 'complete'");
      await page.find("name", "RECAP…");
    },
  ],
  [
    "the one file makes itself anew",
    async (page) => {
      await page.goto(`${pathToFileURL("dist/partnership-explorer.html")}#record=open`);
      await page.click("button", "Save as one file");
      await page.holds("document.body.innerText.includes('Saved as partnership-explorer.html')");
    },
  ],
  [
    "in a sandboxed frame of another origin it draws and steps",
    async (page, { host }) => {
      await page.goto(host);
      await page.enterFrame("document.querySelector('iframe')");
      await page.find("name", "Cambridgeshire Together…");
      await page.click("button", "2010");
      await page.read("sentence", "", "2010: ");
      await page.leaveFrame();
    },
  ],
  [
    "as a custom element it draws",
    async (page) => {
      await page.enterFrame(
        "document.querySelector('partnership-explorer').shadowRoot.querySelector('iframe')",
      );
      await page.find("name", "Cambridgeshire Together…");
      await page.leaveFrame();
    },
  ],
];
