/** Pages on which other libraries draw a graph and step through its months: each as its own manual has it for graphs that change. */
import type { Browser, Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../e2e/browser.mjs";
import { VIEWPORT } from "../built-page";
import { NAMED_BY_TSX } from "../named-by-tsx";
import type { Samples } from "../row";
import { stepped } from "../steps";
import { inTime } from "./in-time";
import type { MovingGraph } from "./moving-graph";
import { movingGraph, STEPPED } from "./moving-graph";

interface Peer {
  /** Scripts, in node_modules/. */
  readonly scripts: readonly string[];
  /** Runs in the page; sets `window.benchSteps`. */
  readonly draw: (asked: { readonly graph: MovingGraph; readonly months: readonly number[] }) => void;
}

// biome-ignore-start lint/suspicious/noExplicitAny: what scripts put on the page has no types
declare const cytoscape: any;
declare const vis: any;
declare const graphology: any;
declare const Sigma: any;
// biome-ignore-end lint/suspicious/noExplicitAny: as above

export const PEERS = {
  cytoscape: {
    scripts: ["cytoscape/dist/cytoscape.min.js"],
    draw: ({ graph: { nodes, edges }, months }) => {
      const core = cytoscape({
        container: document.getElementById("graph"),
        layout: { name: "preset" },
        style: [
          {
            selector: "node",
            style: { shape: "round-rectangle", width: 134, height: 46, label: "data(name)" },
          },
          { selector: "edge", style: { width: 1 } },
          { selector: ".hidden", style: { visibility: "hidden" } },
        ],
        elements: [
          ...nodes.map(({ x, y, ...data }) => ({ data, position: { x, y } })),
          ...edges.map((data) => ({ data })),
        ],
      });
      core.fit();
      const all = [...nodes, ...edges];
      const isThere = (at: number) => (each: { readonly from: number; readonly until: number }) =>
        each.from <= at && at < each.until;
      const shown = new Map(all.map(({ id }) => [id, true]));
      window.benchSteps = months.map((month) => () => {
        const there = isThere(month);
        core.batch(() => {
          for (const each of all) {
            const now = there(each);
            if (shown.get(each.id) === now) continue;
            shown.set(each.id, now);
            core.getElementById(each.id).toggleClass("hidden", !now);
          }
        });
      });
    },
  },
  "vis-network": {
    scripts: ["vis-network/standalone/umd/vis-network.min.js"],
    draw: ({ graph: { nodes, edges }, months }) => {
      const drawnNodes = new vis.DataSet(
        nodes.map(({ id, name, x, y }) => ({ id, label: name, x, y, shape: "box" })),
      );
      const drawnEdges = new vis.DataSet(
        edges.map(({ id, source, target }) => ({ id, from: source, to: target })),
      );
      const options = { physics: false, edges: { smooth: false } };
      const network = new vis.Network(
        document.getElementById("graph"),
        { nodes: drawnNodes, edges: drawnEdges },
        options,
      );
      network.fit();
      const shown = new Map([...nodes, ...edges].map(({ id }) => [id, true]));
      const changed = (all: MovingGraph["nodes"] | MovingGraph["edges"], month: number) =>
        [...all].flatMap(({ id, from, until }) => {
          const now = from <= month && month < until;
          if (shown.get(id) === now) return [];
          shown.set(id, now);
          return [{ id, hidden: !now }];
        });
      window.benchSteps = months.map((month) => () => {
        drawnNodes.update(changed(nodes, month));
        drawnEdges.update(changed(edges, month));
      });
    },
  },
  sigma: {
    scripts: ["graphology/dist/graphology.umd.min.js", "sigma/dist/sigma.min.js"],
    draw: ({ graph: { nodes, edges }, months }) => {
      const graph = new graphology.MultiGraph();
      for (const { id, name, x, y } of nodes) graph.addNode(id, { label: name, x, y: -y, size: 6 });
      for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target, { size: 1 });
      const SigmaClass = Sigma.default ?? Sigma.Sigma ?? Sigma;
      const drawn = new SigmaClass(graph, document.getElementById("graph"));
      const shown = new Map([...nodes, ...edges].map(({ id }) => [id, true]));
      const show = (
        all: MovingGraph["nodes"] | MovingGraph["edges"],
        month: number,
        set: (id: string, hidden: boolean) => void,
      ) => {
        for (const { id, from, until } of all) {
          const now = from <= month && month < until;
          if (shown.get(id) === now) continue;
          shown.set(id, now);
          set(id, !now);
        }
      };
      window.benchSteps = months.map((month) => () => {
        show(nodes, month, (id, hidden) => drawn.setNodeState(id, { isHidden: hidden }));
        show(edges, month, (id, hidden) => drawn.setEdgeState(id, { isHidden: hidden }));
      });
    },
  },
} satisfies Readonly<Record<string, Peer>>;

/** Without a graphics card WebGL is computed by the processor, on other threads than the main one. */
const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];
const PAGE = `<!doctype html><style>html,body,#graph{margin:0;width:100%;height:100%}</style><div id="graph"></div>`;

/** @returns null where it is not done in time */
export async function peerStepped(name: keyof typeof PEERS, count: number): Promise<Samples | null> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  try {
    return await inTime(drawnAndStepped(browser, PEERS[name], movingGraph(count)));
  } finally {
    await browser.close();
  }
}

async function drawnAndStepped(browser: Browser, peer: Peer, graph: MovingGraph): Promise<Samples> {
  const page: Page = await browser.newPage({ viewport: VIEWPORT });
  const faults: unknown[] = [];
  page.on("pageerror", (error) => faults.push(error));
  await page.setContent(PAGE);
  for (const script of peer.scripts) await page.addScriptTag({ path: `node_modules/${script}` });
  await page.evaluate(NAMED_BY_TSX);
  await page.evaluate(peer.draw, { graph, months: STEPPED });
  const samples = await stepped(browser, page, PEERS_REST);
  if (faults.length > 0) throw faults[0];
  return samples;
}

/** In milliseconds: none of them moves anything after a step. */
export const PEERS_REST = 60;
