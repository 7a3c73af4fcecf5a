import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import type { Look } from "../../../src/graph/plan/look";
import { createExplorer } from "../../../src/store/explorer";
import { ExplorerContext } from "../../../src/views/hooks/useExplorer";
import { PlaceName } from "../../../src/views/plan/PlaceName";
import { smallRecord } from "../../small-record";

const PLACE: Place = {
  id: "old-forum",
  kind: "box",
  rect: { x: 0, y: 0, width: 134, height: 62 },
  lines: ["Old Forum"],
  containerId: null,
  headHeight: 62,
  foot: 0,
  room: 0,
};

const markupOf = (
  look: Pick<Look, "classes" | "presence" | "status" | "tone">,
  kind: Place["kind"] = "box",
) =>
  renderToStaticMarkup(
    createElement(
      ExplorerContext,
      { value: createExplorer(smallRecord()) },
      createElement(PlaceName, {
        place: { ...PLACE, kind },
        look: {
          id: "old-forum",
          age: 0,
          height: 62,
          mark: null,
          difference: null,
          seats: [],
          part: "",
          list: [],
          told: [],
          ...look,
        },
        gone: false,
        spoken: "Old Forum, partnership, on record",
        selected: false,
        dim: false,
        reachable: true,
        level: 1,
      }),
    ),
  );

test.each([
  ["on-record", "on-record", "ended May 2011", "change"],
  ["on-record", "on-record", "ended May 2011", "quiet"],
  ["possible", "possible", "may have ended", "change"],
  ["unreported", "no-longer-reported", "last report Jul 2010", "quiet"],
] as const)(
  "a status on what is %s stands out by its tone, whatever it says",
  (classes, presence, status, tone) => {
    expect(markupOf({ classes, presence, status, tone })).toContain(`data-tone="${tone}">${status}<`);
  },
);

test("without a status, or in a small place, nothing is told under a name", () => {
  const look = { classes: "on-record", presence: "on-record", status: "", tone: "quiet" } as const;
  expect(markupOf(look)).not.toContain("data-tone");
  expect(markupOf({ ...look, status: "2 members" }, "chip")).not.toContain("2 members");
});

test("the style sheet gives each tone the colour that the picture gives it", () => {
  const sheet = readFileSync("src/views/plan/PlaceName.module.css", "utf8");
  const colourOf = (selector: string) =>
    sheet
      .split("}")
      .map((rule) => rule.split("{"))
      .find(([of]) => of?.trim() === selector)?.[1]
      ?.match(/color: (.*);/)?.[1];
  expect(colourOf(".status")).toBe("var(--quiet)");
  expect(colourOf('.status > [data-tone="change"]')).toBe("var(--change)");
});
