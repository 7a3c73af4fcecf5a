import { expect, test } from "vitest";
import { placeAll } from "../../../src/graph/layout/places";
import type { Attention } from "../../../src/graph/plan/edge-look";
import { FACETS } from "../../../src/graph/plan/facet";
import { looksOf } from "../../../src/graph/plan/looks";
import { sliceAt } from "../../../src/record/slice";
import { periodBefore, yearOf } from "../../../src/time/period";
import { canvasClasses } from "../../../src/views/plan/canvasClasses";
import { smallRecord } from "../../small-record";

const record = smallRecord();
const LINES = new Map([["north-reports", "seen silent"]]);

/** Of everything that is to be seen in 2010, the states: "selected", "lit" and "dim". */
function statesIn(attention: Partial<Attention>): ReadonlyMap<string, string> {
  const { hoveredId = null, selectedId = null, way = null } = attention;
  const places = placeAll(record, { areaId: "town", columns: 3, councilsLeft: true });
  const [slice, before] = [sliceAt(record, yearOf(2010)), sliceAt(record, periodBefore(yearOf(2010)))];
  const inputs = { record, slice, before, facets: new Set(FACETS), selectedId, differences: null };
  const looks = looksOf(inputs, places.places.values());
  const classes = canvasClasses(record, slice, looks, LINES, { hoveredId, selectedId, way });
  expect([...classes.keys()].toSorted()).toEqual([...looks.keys(), ...LINES.keys()].toSorted());
  for (const [id, look] of looks) expect(classes.get(id)?.startsWith(look.classes), id).toBe(true);
  return new Map(
    [...looks].map(([id, look]) => [id, (classes.get(id) ?? "").slice(look.classes.length).trim()]),
  );
}

test("where nothing is pointed at or selected, nothing is lit or dimmed", () => {
  expect(new Set(statesIn({}).values())).toEqual(new Set([""]));
});

test("under the pointer a body and what it is linked with are lit, and everything else is dimmed", () => {
  const states = statesIn({ hoveredId: "north-safety" });
  expect(states.get("north-safety")).toBe("lit");
  expect(states.get("town-partnership")).toBe("lit");
  expect(states.get("town-council")).toBe("dim");
  expect(states.get("new-board")).toBe("dim");
});

test("what is linked with the selected structure is lit, and nothing is dimmed for it", () => {
  const states = statesIn({ selectedId: "north-safety" });
  expect(states.get("north-safety")).toBe("selected lit");
  expect(states.get("town-partnership")).toBe("lit");
  expect(states.get("town-council")).toBe("");
});

test("of a selected council the looks tell where it has a part: nothing more is lit", () => {
  const states = statesIn({ selectedId: "town-council" });
  expect(states.get("town-council")).toBe("selected");
  expect(states.get("town-partnership")).toBe("");
});

test("the selected body is dimmed like others that are not linked with what is under the pointer", () => {
  const states = statesIn({ selectedId: "town-council", hoveredId: "north-safety" });
  expect(states.get("town-council")).toBe("selected dim");
});

test("where ways are shown, what they lead through is lit, and not what else is linked with the selected body", () => {
  const way = { ids: new Set(["north-safety", "safety-partnerships"]), lineIds: new Set<string>() };
  const states = statesIn({ selectedId: "north-safety", way });
  expect(states.get("north-safety")).toBe("selected lit");
  expect(states.get("safety-partnerships")).toBe("lit");
  expect(states.get("town-partnership")).toBe("");
});

test("lines keep the classes that they have", () => {
  const slice = sliceAt(record, yearOf(2010));
  const none = canvasClasses(record, slice, new Map(), LINES, { hoveredId: null, selectedId: null });
  expect([...none]).toEqual([["north-reports", "seen silent"]]);
});
