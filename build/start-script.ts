/**
 * The page begins with a classic script that chooses. A frame that is sandboxed without an origin, and a page opened from a
 * drive, are strangers to their own server: module scripts and fetches would need its leave, which most servers do not give.
 * They get everything as classic scripts, the record among it; every other page gets modules, each when it is needed.
 */

import { pathOfMark } from "../src/io/cut/area-list";
import { MANIFEST } from "../src/record/record-file";

export const START_SCRIPT = "start.js";
/** The name of the start script's Trusted Types policy, as a site's `trusted-types` may list it. */
const START_POLICY = "partnership-explorer-start";
export const CLASSIC_SCRIPT = "assets/explorer.js";
export const CLASSIC_STYLES = "assets/explorer.css";

/** Names of files relative to the page, with a digest after "?" where the name alone says nothing of the content. */
export interface Choice {
  readonly module: string;
  /** Fetched while the module is. */
  readonly preloads: readonly string[];
  readonly classicStyles: string;
  /** In the order in which they run. */
  readonly classicScripts: readonly string[];
  /** The marks of the files of a record that needs no check: see build/checked-marks.ts. */
  readonly checked: Readonly<Record<string, string>>;
  /** The mark of the list of areas of a record that is opened area by area; null for one that is opened whole. */
  readonly areas: string | null;
}

const MODULE_SCRIPT = /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>\s*/g;
const PRELOAD = /<link rel="modulepreload"[^>]*href="\.\/([^"]+)"[^>]*>\s*/g;

/** What the page loads, as the bundler wrote it. */
export function modulesOf(page: string): Pick<Choice, "module" | "preloads"> {
  const [module] = namesIn(page, MODULE_SCRIPT);
  if (module === undefined) throw new Error("Expected a module script in the page; found none");
  return { module, preloads: namesIn(page, PRELOAD) };
}

const namesIn = (page: string, tag: RegExp): readonly string[] =>
  [...page.matchAll(tag)].map(([, name = ""]) => name);

/** The page with the start script in place of its modules. */
export function pageWithStart(page: string, startScript: string): string {
  // Asking with "crossorigin" is refused where the frame has no origin.
  const plain = page.replace(MODULE_SCRIPT, "").replace(PRELOAD, "").replaceAll(" crossorigin", "");
  return plain.replace("</head>", `  <script src="./${startScript}" defer></script>\n  </head>`);
}

/** Said in words that any browser reads, in the plainest script: what the explorer is written in is younger. */
const OLD_BROWSER = `if (!Array.prototype.toSorted || !self.CSS || !self.CSS.supports("color", "color-mix(in srgb, red, red)")) {
    tell(
      "This browser is too old for the Partnership Explorer. It needs Chrome or Edge 111, Firefox 115, Safari 16.4 or later."
    );
    return;
  }`;

export const startSource = ({ module, preloads, classicStyles, classicScripts, checked, areas }: Choice) =>
  `// Chooses how the explorer is loaded; see build/start-script.ts.
(function () {
  var root = document.getElementById("root");
  function tell(text) {
    // Not where the explorer is there already.
    if (!root.firstElementChild) root.textContent = text;
  }
  ${OLD_BROWSER}
  // What comes sooner would only flash.
  setTimeout(tell, 1000, "Loading the Partnership Explorer…");
  function fail() {
    tell("The Partnership Explorer could not be loaded. Its server does not answer, or has a newer one. Reload the page to try again.");
  }
  var head = document.head;
  // Where a site's policy requires Trusted Types, an address of a script is taken from one that has a name.
  var trusted = self.trustedTypes
    ? trustedTypes.createPolicy(${JSON.stringify(START_POLICY)}, { createScriptURL: String })
    : { createScriptURL: String };
  function add(tag, properties) {
    head.appendChild(Object.assign(document.createElement(tag), properties));
  }
  if (self.origin === "null") {
    add("link", { rel: "stylesheet", href: ${addressOf(classicStyles)} });
    // In order: the record is there before it is asked for.
    ${JSON.stringify(classicScripts.map((name) => `./${name}`))}.forEach(function (address) {
      add("script", { src: trusted.createScriptURL(address), async: false, onerror: fail });
    });
    return;
  }
  ${JSON.stringify(preloads.map((name) => `./${name}`))}.forEach(function (address) {
    add("link", { rel: "modulepreload", href: address });
  });
  self.partnershipRecordChecked = ${JSON.stringify(checked)};
  self.partnershipRecordAreas = ${JSON.stringify(areas)};
  // Its parts may be other ones by now.
  ${JSON.stringify([MANIFEST, ...(areas === null ? [] : [pathOfMark(areas)])])}.forEach(function (path) {
    add("link", { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: "./data/" + path });
  });
  add("script", { type: "module", src: trusted.createScriptURL(${addressOf(module)}), onerror: fail });
})();
`;

const addressOf = (name: string): string => JSON.stringify(`./${name}`);
