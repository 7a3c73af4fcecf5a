import { expect, test } from "vitest";
import type { LineageChart } from "../../../src/graph/lanes/chart";
import { laneGroups } from "../../../src/graph/lanes/lane-groups";

const lane = (id: string, y: number) => ({ id, y }) as LineageChart["lanes"][number];
const mark = (key: string, laneId: string) => ({ key, laneId }) as LineageChart["marks"][number];
const heading = (theme: string, y: number) =>
  ({ theme, areaId: null, y }) as LineageChart["headings"][number];

test("a theme holds the lanes below its heading, down to the next, each with its marks", () => {
  const groups = laneGroups({
    headings: [heading("safety", 0), heading("health", 100)],
    lanes: [lane("forum", 30), lane("board", 60), lane("trust", 130)],
    marks: [mark("ended", "trust"), mark("renamed", "forum")],
  });
  expect(groups.map(({ heading: { theme }, stops }) => [theme, stops])).toEqual([
    [
      "safety",
      [
        { laneId: "forum", mark: null },
        { laneId: "forum", mark: "renamed" },
        { laneId: "board", mark: null },
      ],
    ],
    [
      "health",
      [
        { laneId: "trust", mark: null },
        { laneId: "trust", mark: "ended" },
      ],
    ],
  ]);
});
