import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

export const CLASSIC_SCRIPT = "assets/explorer.js";
export const CLASSIC_STYLES = "assets/explorer.css";

const MODULE_SCRIPT = /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>\s*/g;
const PRELOAD = /<link rel="modulepreload"[^>]*href="\.\/([^"]+)"[^>]*>\s*/g;

/** Known when the page has been put together, and written after it. */
let source = "";

/**
 * The page begins with a classic script that chooses. A frame that is sandboxed without an origin, and a page opened from a
 * drive, are strangers to their own server: module scripts and fetches would need its leave, which most servers do not give.
 * They get everything as classic scripts, the record among it; every other page gets modules, each when it is needed.
 */
export const startScript: Plugin = {
  name: "start-script",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html) {
      const modules = [...html.matchAll(MODULE_SCRIPT)].map(([, name = ""]) => name);
      const preloads = [...html.matchAll(PRELOAD)].map(([, name = ""]) => name);
      const [module] = modules;
      if (module === undefined) throw new Error("Expected a module script in the page; found none");
      source = startSource(module, preloads);
      // Asking with "crossorigin" is refused where the frame has no origin.
      const plain = html.replace(MODULE_SCRIPT, "").replace(PRELOAD, "").replaceAll(" crossorigin", "");
      return plain.replace("</head>", '  <script src="./start.js" defer></script>\n  </head>');
    },
  },
  writeBundle({ dir = "dist" }) {
    writeFileSync(join(dir, "start.js"), source);
  },
};

const startSource = (
  module: string,
  preloads: readonly string[],
) => `// Chooses how the explorer is loaded; see build/start-script.ts.
(function () {
  var head = document.head;
  function add(tag, properties) {
    head.appendChild(Object.assign(document.createElement(tag), properties));
  }
  if (self.origin === "null") {
    add("link", { rel: "stylesheet", href: "./${CLASSIC_STYLES}" });
    // In order: the record is there before it is asked for.
    add("script", { src: "./data/record.js", async: false });
    add("script", { src: "./${CLASSIC_SCRIPT}", async: false });
    return;
  }
  ${JSON.stringify(preloads)}.forEach(function (name) {
    add("link", { rel: "modulepreload", href: "./" + name });
  });
  add("script", { type: "module", src: "./${module}" });
})();
`;
