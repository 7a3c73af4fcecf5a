import type { Plugin } from "vite";

/**
 * What the explorer does without: layouts that find places, questions that nobody asks of the graph, drawing by WebGL and pictures. Each list
 * stands once in the file that Cytoscape ships; what it leaves out is then reached by nothing, and the bundler drops it.
 */
const LISTS: readonly (readonly [whole: RegExp, used: string])[] = [
  // Of the algorithms, the first two: search by breadth and depth, and Dijkstra's, which finds the ways between two bodies.
  [/\[(elesfn\$v, elesfn\$u), [^\]]*tarjanStronglyConnected\$1\]/, "[$1]"],
  [/(\{\n {2}name: '(?:breadthfirst|circle|concentric|cose|random)',\n {2}impl: \w+\n\}(?:, )?)/g, ""],
  [/CRp\$4, (CRp\$3, CRp\$2, CRp\$1\])/, "$1"],
  [/^CRp\$4\.initWebgl = /m, "const initWebgl = "],
  // Pictures are drawn by ourselves.
  [/CRp\$2, (CRp\$1\]\.forEach)/, "$1"],
  [/^CRp\$2\.(createBuffer|bufferCanvasImage|output|jpg|png) = /gm, "const canvas_$1 = "],
];

/**
 * A quarter of Cytoscape, which is the most of what comes before the first graph. The version is pinned, and a list that is not found
 * ends the build.
 */
export const cytoscapeParts: Plugin = {
  name: "cytoscape-parts",
  apply: "build",
  transform: {
    filter: { id: /cytoscape\.esm\.mjs$/ },
    handler: (code) => LISTS.reduce(without, code),
  },
};

function without(code: string, [whole, used]: (typeof LISTS)[number]): string {
  const rest = code.replace(whole, used);
  if (rest === code) throw new Error(`Expected ${whole} in the file that Cytoscape ships; found none`);
  return rest;
}
