import type { Places } from "../../graph/layout/places";
import type { Rect } from "../../graph/layout/rect";
import { clearLines } from "../../graph/plan/clear-lines";
import type { EdgeCourse } from "../../graph/plan/edge-course";
import type { Attention } from "../../graph/plan/edge-look";
import { edgeLooks } from "../../graph/plan/edge-look";
import type { PlanEdge } from "../../graph/plan/elements";
import type { Look } from "../../graph/plan/look";
import type { PlanRouteOf } from "../../graph/plan/plot";
import { writtenOn } from "../../graph/plan/written";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { canvasClasses, coursesOf, framesOf } from "./canvasClasses";

/** What is to be seen on the canvas. */
export interface Scene {
  readonly classes: ReadonlyMap<string, string>;
  /** How large each box is around what stands in it. */
  readonly frames: ReadonlyMap<string, Rect>;
  readonly courses: ReadonlyMap<string, EdgeCourse>;
}

export interface SceneInputs {
  readonly record: PartnershipRecord;
  readonly places: Places;
  readonly edges: readonly PlanEdge[];
  readonly routeOf: PlanRouteOf;
  readonly looks: ReadonlyMap<string, Look>;
  readonly slice: Slice;
  /** Whether what stands there is of several years, between which no routes were found. */
  readonly mixesYears: boolean;
}

/** The same object for the same looks and the same attention: of a year that was seen before nothing is found out anew. */
export function sceneOf(inputs: SceneInputs, attention: Attention): Scene {
  const known = scenes.get(inputs.looks);
  if (known?.inputs.edges === inputs.edges && sameAttention(known.attention, attention)) return known.scene;
  const scene = freshScene(inputs, attention);
  // Of the many that come and go under a pointer none is kept.
  if (attention.hoveredId === null) scenes.set(inputs.looks, { inputs, attention, scene });
  return scene;
}

interface KnownScene {
  readonly inputs: SceneInputs;
  readonly attention: Attention;
  readonly scene: Scene;
}

/** By the looks, which are remembered by all that they depend on. */
const scenes = new WeakMap<ReadonlyMap<string, Look>, KnownScene>();

const sameAttention = (one: Attention, other: Attention): boolean =>
  one.hoveredId === other.hoveredId && one.selectedId === other.selectedId && one.way === other.way;

function freshScene(inputs: SceneInputs, attention: Attention): Scene {
  const { record, places, edges, routeOf, looks, slice, mixesYears } = inputs;
  const all = edgeLooks(edges, looks, slice, attention);
  const lines = mixesYears ? clearLines(record, all, { places, edges, looks, routeOf }) : all;
  const frames = framesOf(places, looks);
  return {
    classes: canvasClasses(record, slice, looks, lines, attention),
    frames,
    courses: coursesOf(places, edges, lines, frames, routeOf, writtenOn(record, places, looks)),
  };
}
