import { describe, expect, test } from "vitest";
import { isWholeOn } from "../../src/graph/picture/best-sheet";
import { PAPERS } from "../../src/graph/picture/paper";
import { spanOfText } from "../../src/graph/picture/picture";
import { EDGE } from "../../src/graph/picture/pieces";
import type { Sheet } from "../../src/graph/picture/sheet";
import { stripsOf } from "../../src/graph/picture/sheet";
import { areasOffered, EVERYWHERE } from "../../src/record/area";
import type { PartnershipRecord } from "../../src/record/record";
import { createExplorer } from "../../src/store/explorer";
import type { ExplorerState } from "../../src/store/state";
import { yearOf } from "../../src/time/period";
import { sheetOnPaper } from "../../src/views/print/pictureOnPaper";

/** In CSS pixels: 9 points. */
const LEAST_TYPE = 12;
const WHOLE_PAGES = PAPERS.slice(1);

/** Whatever the record: what is printed is whole, can be read, and is cut nowhere. */
export function lawsOfPrint(record: PartnershipRecord): void {
  const areaIds = [...areasOffered(record).map(({ id }) => id), EVERYWHERE];
  const years = [2010, 2011, 2016, 2024];
  const stateOf = (change: Partial<ExplorerState>): ExplorerState => ({
    ...createExplorer(record).getState(),
    ...change,
  });
  const statesOf = (areaId: string): readonly ExplorerState[] => [
    ...years.map((year) => stateOf({ areaId, period: yearOf(year) })),
    stateOf({ areaId, period: yearOf(2024), comparedTo: yearOf(2011) }),
    stateOf({ areaId, period: yearOf(2011), view: "lineage" }),
  ];
  const textsIn = (sheet: Sheet) =>
    [...stripsOf(sheet), ...(sheet.head ? [sheet.head] : []), sheet.legend].flatMap(({ shapes }) =>
      shapes.filter((shape) => shape.kind === "text"),
    );

  describe.each(areaIds)("on paper, the pictures of %s", (areaId) => {
    test.each(WHOLE_PAGES)("on $name have no type under 9 pt, and are no wider than the paper", (paper) => {
      for (const state of statesOf(areaId)) {
        const sheet = sheetOnPaper(state, paper);
        const zoom = paper.width / sheet.width;
        expect(zoom).toBeGreaterThanOrEqual(1);
        for (const text of textsIn(sheet))
          expect(spanOfText(text)[1], text.text).toBeLessThanOrEqual(sheet.width - EDGE);
        for (const { text, size } of textsIn(sheet))
          expect(size * zoom, text).toBeGreaterThanOrEqual(LEAST_TYPE);
      }
    });

    test.each(WHOLE_PAGES)(
      "on $name have no piece that is higher than a page, and no text in two",
      (paper) => {
        for (const state of statesOf(areaId)) {
          const sheet = sheetOnPaper(state, paper);
          expect(isWholeOn(sheet, paper), `${state.view} ${state.period.text}`).toBe(true);
          const texts = stripsOf(sheet).flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === "text"));
          expect(new Set(texts).size).toBe(texts.length);
        }
      },
    );
  });
}
