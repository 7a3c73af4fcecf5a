/** GraphML, as yEd and others write it, on an invented graph. */
import { expect, test } from "vitest";
import { changesIn, faultsOf, openFixtures } from "./open-fixture";

const open = () => openFixtures("graph.graphml");

test("a node is a body, with its name, its class or the usual one, and its times", async () => {
  const { record, readAs } = await open();
  expect(readAs).toEqual([{ file: "graph.graphml", format: "GraphML" }]);
  expect(record?.organizations[0]).toEqual({
    id: "n0",
    name: "Marchshire Together",
    classification: "partnership",
    area_id: "everywhere",
    founding_date: "2008-04-01",
    dissolution_date: "2012-03-31",
    sources: [{ document_id: "file:graph.graphml", locator: "node n0", says: "ended" }],
  });
  expect(record?.organizations[1]).toMatchObject({ name: "Marchshire Council", classification: "council" });
});

test("a node of a graph within a node is part of it; a label that is only drawn is its name", async () => {
  const { record } = await open();
  expect(record?.organizations[3]).toMatchObject({ id: "n0::n0", name: "Safer Forum", parent_id: "n0" });
});

test("edges are what their kind says, from their start", async () => {
  const { record } = await open();
  expect(record?.relations).toMatchObject([
    { id: "edge:e0", type: "supports", from_id: "n1", to_id: "n0", start_date: "2009-01-01" },
  ]);
  expect(changesIn(record)).toEqual(["happened absorbed 2012-04-01: n0 → n2 (n2 goes on)"]);
});

test("a time that is none, an edge without a kind, a hyperedge: each is told", async () => {
  const faults = faultsOf(await open()).map((fault) => fault.replace(/reports_to.*demerged/, "…"));
  expect(faults).toEqual([
    "left-out: graph.graphml, hyperedge h0: expected an edge between two nodes; found 3 ends",
    "noted: graph.graphml, node n2, n2, field end: expected a date, or a number that is a year; found soon",
    "left-out: graph.graphml, edge 3, field type: expected a kind that is one of …; found nothing",
  ]);
});
