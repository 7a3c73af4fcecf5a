import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { NO_COURSE } from "../../../src/graph/plan/edge-course";
import { drawingOn } from "../../../src/views/plan/drawing";
import type { Scene } from "../../../src/views/plan/scene";

const node = (id: string) => ({ data: { id: `#${id}`, height: 40, width: 80 }, classes: "box hidden" });

/** A canvas without a screen, and what of it was touched since it was last asked. */
function canvas() {
  const line = { id: "#line", source: "#a", target: "#b", ...NO_COURSE };
  const core = cytoscape({
    headless: true,
    elements: { nodes: ["a", "b", "c"].map(node), edges: [{ data: line, classes: "succession hidden" }] },
  });
  const touched: string[] = [];
  core.on("class data position", "*", ({ type, target }) => touched.push(`${type} ${target.id()}`));
  const classesOf = (id: string) => core.getElementById(`#${id}`).classes().join(" ");
  return { draw: drawingOn(core), touched: () => touched.splice(0), classesOf, core };
}

const sceneWith = (classes: Readonly<Record<string, string>>, height = 40): Scene => ({
  classes: new Map(Object.entries(classes)),
  frames: new Map([["a", { x: 0, y: 0, width: 80, height }]]),
  courses: new Map([["line", { ...NO_COURSE, weights: "0.25" }]]),
});

test("what is shown bears its kind and its classes, what is not is hidden", () => {
  const { draw, classesOf } = canvas();
  draw(sceneWith({ a: "on-record new", line: "seen" }));
  expect(["a", "b", "line"].map(classesOf)).toEqual(["box on-record new", "box hidden", "succession seen"]);
  draw(sceneWith({ b: "possible" }));
  expect(["a", "b", "line"].map(classesOf)).toEqual(["box hidden", "box possible", "succession hidden"]);
});

test("a scene that is shown already touches nothing, nor does an equal one", () => {
  const { draw, touched } = canvas();
  const scene = sceneWith({ a: "on-record", b: "possible" });
  draw(scene);
  touched();
  draw(scene);
  draw(sceneWith({ a: "on-record", b: "possible" }));
  expect(touched()).toEqual([]);
});

test("of a scene after another only what differs is touched", () => {
  const { draw, touched } = canvas();
  draw(sceneWith({ a: "on-record", b: "possible" }));
  touched();
  draw(sceneWith({ a: "on-record", b: "ghost", c: "new" }));
  expect(touched().toSorted()).toEqual(["class #b", "class #c"]);
  draw(sceneWith({ a: "on-record", b: "ghost", c: "new" }, 60));
  expect(touched().toSorted()).toEqual(["data #a", "position #a"]);
});

test("what comes back as large as it was is not measured again", () => {
  const { draw, touched } = canvas();
  draw(sceneWith({ a: "on-record" }));
  draw({ ...sceneWith({}), frames: new Map() });
  touched();
  draw(sceneWith({ a: "on-record" }));
  expect(touched()).toEqual(["class #a"]);
});
