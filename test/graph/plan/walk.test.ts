import { describe, expect, test } from "vitest";
import type { PlanStop, WalkedPlan } from "../../../src/graph/plan/walk";
import { typedAhead, walkPlan } from "../../../src/graph/plan/walk";

const LINKS: Readonly<Record<string, readonly string[]>> = {
  board: ["council", "trust"],
  council: ["board"],
  trust: ["board"],
  alone: [],
};
const ground: WalkedPlan = {
  order: ["alone", "board", "council", "trust"],
  linkedWith: (id) => LINKS[id] ?? [],
};
const at = (id: string, ...path: readonly string[]): PlanStop => ({ path, id });
const walked = (from: PlanStop, ...keys: readonly string[]): PlanStop =>
  keys.reduce((walk, key) => walkPlan(ground, walk, key) ?? walk, from);

describe("at the root", () => {
  test("up and down go through everything in reading order, and stop at the ends", () => {
    expect(walked(at("alone"), "ArrowDown")).toEqual(at("board"));
    expect(walked(at("alone"), "ArrowUp")).toEqual(at("alone"));
    expect(walked(at("trust"), "ArrowDown")).toEqual(at("trust"));
    expect(walked(at("board"), "End")).toEqual(at("trust"));
    expect(walked(at("board"), "Home")).toEqual(at("alone"));
  });

  test("left and Escape lead nowhere", () => {
    expect(walkPlan(ground, at("board"), "ArrowLeft")).toBeNull();
    expect(walkPlan(ground, at("board"), "Escape")).toBeNull();
  });
});

describe("along the links", () => {
  test("right leads to what the thing is linked with, down to the next of those", () => {
    expect(walked(at("board"), "ArrowRight")).toEqual(at("council", "board"));
    expect(walked(at("board"), "ArrowRight", "ArrowDown")).toEqual(at("trust", "board"));
    expect(walked(at("board"), "ArrowRight", "ArrowDown", "ArrowDown")).toEqual(at("trust", "board"));
  });

  test("left leads back step by step, Escape to where the walk began", () => {
    const far = walked(at("board"), "ArrowRight", "ArrowRight");
    expect(far).toEqual(at("board", "board", "council"));
    expect(walked(far, "ArrowLeft")).toEqual(at("council", "board"));
    expect(walked(far, "Escape")).toEqual(at("board"));
  });

  test("from what has no links right leads nowhere", () => {
    expect(walkPlan(ground, at("alone"), "ArrowRight")).toBeNull();
  });
});

describe("typing", () => {
  const typed = (from: string, text: string) => typedAhead(ground, at(from), text, (id) => `The ${id}`)?.id;

  test("leads to the next name that begins so, round and round", () => {
    expect(typed("alone", "the")).toBe("alone");
    expect(typed("alone", "t")).toBe("board");
    expect(typed("trust", "t")).toBe("alone");
  });

  test("of more letters the one in focus may be meant; of none that fits nothing moves", () => {
    expect(typed("board", "the b")).toBe("board");
    expect(typed("board", "x")).toBeUndefined();
  });
});
