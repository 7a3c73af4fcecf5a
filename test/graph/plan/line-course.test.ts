import { expect, test } from "vitest";
import { backFrom, courseOf, middleOf, pathOfCourse } from "../../../src/graph/plan/line-course";

const HIGH = { x: 0, y: 0, width: 100, height: 40 };
const LOW = { x: 0, y: 200, width: 100, height: 40 };
const BESIDE = { x: 300, y: 0, width: 100, height: 40 };
const classes = (text: string): ReadonlySet<string> => new Set(text.split(" "));

test("a line leads straight from the edge of one to the edge of the other", () => {
  expect(pathOfCourse(courseOf(HIGH, LOW, classes("happened replaces")))).toBe("M50 40L50 200");
  expect(pathOfCourse(courseOf(BESIDE, HIGH, classes("")))).toBe("M300 20L100 20");
});

test("round what stands between it goes on the right, down and up alike", () => {
  expect(middleOf(courseOf(HIGH, LOW, classes("round down"))).x).toBeGreaterThan(100);
  expect(middleOf(courseOf(LOW, HIGH, classes("round"))).x).toBeGreaterThan(100);
});

test("in a row it goes over the boxes", () => {
  expect(middleOf(courseOf(HIGH, BESIDE, classes("round flat down"))).y).toBeLessThan(0);
});

test("between councils it leaves and comes in on the right", () => {
  expect(pathOfCourse(courseOf(HIGH, LOW, classes("between-councils down")))).toBe("M100 20Q120 120 100 220");
});

test("things that share a place are joined by no endless line", () => {
  const course = courseOf(HIGH, HIGH, classes("round"));
  expect(pathOfCourse(course)).toBe("M50 20L50 20");
  expect(backFrom(course, 5)).toEqual({ x: 50, y: 20 });
});

test("back from the end is so many pixels along the way it came", () => {
  expect(backFrom(courseOf(HIGH, LOW, classes("")), 10)).toEqual({ x: 50, y: 190 });
});
