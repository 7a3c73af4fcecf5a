import { expect, test } from "vitest";
import { generationsOf } from "../../src/lineage/generations";

type Edge = readonly [from: string, to: string];

/** What comes of the edges, and how often they were looked up. */
function generationsIn(ids: readonly string[], edges: readonly Edge[]) {
  let lookUps = 0;
  const before = (id: string) => {
    lookUps++;
    return edges.filter(([, to]) => to === id).map(([from]) => from);
  };
  const after = (id: string) => {
    lookUps++;
    return edges.filter(([from]) => from === id).map(([, to]) => to);
  };
  return { generations: Object.fromEntries(generationsOf(ids, { before, after })), lookUps };
}

test("the longest way counts", () => {
  const { generations } = generationsIn(
    ["c", "b", "a"],
    [
      ["a", "b"],
      ["b", "c"],
      ["a", "c"],
    ],
  );
  expect(generations).toEqual({ a: 0, b: 1, c: 2 });
});

test("a loop is one generation, behind what leads to it and before what it leads to", () => {
  const { generations } = generationsIn(
    ["young", "x", "y", "z", "old", "alone"],
    [
      ["old", "x"],
      ["x", "y"],
      ["y", "z"],
      ["z", "x"],
      ["z", "young"],
    ],
  );
  expect(generations).toEqual({ old: 0, x: 1, y: 1, z: 1, young: 2, alone: 0 });
});

test("each node is looked up three times at most, however many ways lead through it", () => {
  const layers = Array.from({ length: 60 }, (_, layer) => [`${layer}a`, `${layer}b`] as const);
  const edges = layers
    .slice(1)
    .flatMap((layer, above) => layer.flatMap((to) => (layers[above] ?? []).map((from): Edge => [from, to])));
  const { generations, lookUps } = generationsIn(layers.flat(), edges);
  expect(generations["59b"]).toBe(59);
  expect(lookUps).toBe(3 * 120);
});

test("a chain may be longer than the stack is deep", () => {
  const ids = Array.from({ length: 50_000 }, (_, index) => String(index));
  const next = (step: number) => (id: string) => {
    const index = Number(id) + step;
    return index >= 0 && index < ids.length ? [String(index)] : [];
  };
  expect(generationsOf(ids, { before: next(-1), after: next(1) }).get("49999")).toBe(49_999);
});
