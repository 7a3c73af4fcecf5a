/** What the shipped record is as linked data and as a graph, by readers of others. */
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { Parser, Store } from "n3";
import { expect, test } from "vitest";
import { gexfOf } from "../../../src/io/save/gexf";
import { turtleOf } from "../../../src/io/save/turtle";
import { shippedRecord } from "../shipped-record";

test("in Turtle: 74 changes, 1,440 paragraphs cited, 262 bodies", () => {
  const store = new Store(new Parser().parse(turtleOf(shippedRecord())));
  const a = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  expect(store.countQuads(null, a, "http://www.w3.org/ns/org#ChangeEvent", null)).toBe(74);
  expect(store.countQuads(null, "http://www.w3.org/ns/prov#wasDerivedFrom", null, null)).toBe(1440);
  expect(store.countQuads(null, a, "http://www.w3.org/ns/org#Organization", null)).toBe(262);
});

test("in GEXF: every body and person as graphology loads it", () => {
  const graph = parse(MultiDirectedGraph, gexfOf(shippedRecord()));
  expect(graph.order).toBe(262 + 33);
  expect(graph.getNodeAttribute("recap", "label")).toBe(
    "Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership",
  );
});
