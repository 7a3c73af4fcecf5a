import type { Plugin } from "vite";

/**
 * What the explorer does without: layouts that find places, questions that nobody asks of the graph, drawing by WebGL, pictures of the graph
 * and of each of its elements. Each part stands once in the file that Cytoscape ships; what it leaves out is then reached by nothing, and the
 * bundler drops it. What is written on such a part from outside would keep it, and goes too.
 */
const PARTS: readonly (readonly [whole: RegExp, used: string])[] = [
  // Of the algorithms, the first two: search by breadth and depth, and Dijkstra's, which finds the ways between two bodies.
  [/\[(elesfn\$v, elesfn\$u), [^\]]*tarjanStronglyConnected\$1\]/, "[$1]"],
  [/^elesfn\$[lmn]\.\w+ = .*\n/gm, ""],
  [/(\{\n {2}name: '(?:breadthfirst|circle|concentric|cose|random)',\n {2}impl: \w+\n\}(?:, )?)/g, ""],
  [/^(?:BreadthFirst|Circle|Concentric|Cose|Random)Layout\.prototype\.\w+ = [\s\S]*?^\};\n/gm, ""],
  [/CRp\$4, (CRp\$3, CRp\$2, CRp\$1\])/, "$1"],
  [/^CRp\$4\.initWebgl = /m, "const initWebgl = "],
  // Nor is it drawn from pictures of its elements: each is drawn as it is.
  [/^var fullFpsTime = [\s\S]*?(?=^var CRp\$b = )/m, ""],
  [/^ {2}var eleTxrCache = r\.data\.eleTxrCache = new [\s\S]*?(?=^ {2}if \(options\.webgl\))/m, ""],
  [/^ {2}if \(options\.webgl\) \{\n {4}r\.initWebgl\([\s\S]*?^ {2}\}\n/m, ""],
  [/^CRp\$a\.drawCachedElementPortion = [\s\S]*?(?=^CRp\$a\.drawElements = )/m, ""],
  [
    /^CRp\$a\.drawCachedElements = [\s\S]*?(?=^var CRp\$9 = )/m,
    "CRp$$a.drawCachedElements = CRp$$a.drawLayeredElements = CRp$$a.drawElements;\n",
  ],
  // Pictures for paper and files are drawn by ourselves.
  [/CRp\$2, (CRp\$1\]\.forEach)/, "$1"],
  [/^CRp\$2\.(createBuffer|bufferCanvasImage|output|jpg|png) = /gm, "const canvas_$1 = "],
];

/**
 * Three tenths of Cytoscape, which is the most of what comes before the first graph. The version is pinned, and a part that is not found
 * ends the build.
 */
export const cytoscapeParts: Plugin = {
  name: "cytoscape-parts",
  apply: "build",
  transform: {
    filter: { id: /cytoscape\.esm\.mjs$/ },
    handler: (code) => PARTS.reduce(without, code),
  },
};

function without(code: string, [whole, used]: (typeof PARTS)[number]): string {
  const rest = code.replace(whole, used);
  if (rest === code) throw new Error(`Expected ${whole} in the file that Cytoscape ships; found none`);
  return rest;
}
