import { describe, expect, test } from "vitest";
import { spanOfText } from "../../src/graph/picture/picture";
import { FACETS } from "../../src/graph/plan/facet";
import { svgOf } from "../../src/io/svg";
import { areasOffered, EVERYWHERE } from "../../src/record/area";
import type { PartnershipRecord } from "../../src/record/record";
import { layoutOn, placesOf } from "../../src/store/derived";
import { createExplorer } from "../../src/store/explorer";
import { listsOf } from "../../src/store/lists";
import { looksAt } from "../../src/store/looks";
import type { ExplorerState } from "../../src/store/state";
import { yearOf } from "../../src/time/period";
import { pictureOfPlan } from "../../src/views/picture/pictureOfPlan";

const SIZE = { width: 1280, height: 800 };
const YEARS = [2009, 2010, 2011, 2012, 2016, 2024];

/** Whatever the record: a picture of the plan holds every name that is to be seen, and all of each text. */
export function lawsOfPictures(record: PartnershipRecord): void {
  const areaIds = [...areasOffered(record).map(({ id }) => id), EVERYWHERE];
  const stateOf = (change: Partial<ExplorerState>): ExplorerState => ({
    ...createExplorer(record).getState(),
    ...change,
  });
  const textsIn = (change: Partial<ExplorerState>) => {
    const picture = pictureOfPlan(stateOf(change), SIZE);
    return { picture, texts: picture.shapes.filter((shape) => shape.kind === "text") };
  };

  describe("a picture of a plan", () => {
    test.each(YEARS)("holds the name of everything that is to be seen in %i", (year) => {
      const state = stateOf({ period: yearOf(year), facets: new Set(FACETS) });
      const { areaId } = state;
      const layout = layoutOn(record, { areaId, lists: listsOf(state), size: SIZE });
      const words = new Set(textsIn(state).texts.map(({ text }) => text));
      const looks = looksAt(record, { sight: state, layout });
      const told = [...looks.values()].flatMap((look) => look.told);
      expect(looks.size + told.length).toBeGreaterThan(record.organizations.length / 3);
      for (const id of looks.keys())
        for (const line of placesOf(record, layout).places.get(id)?.lines ?? [])
          expect(words, id).toContain(line);
    });

    test.each(areaIds)("of %s: no text runs over its edge, and no number is lost", (areaId) => {
      for (const year of YEARS) {
        const { picture, texts } = textsIn({ areaId, period: yearOf(year), comparedTo: yearOf(2010) });
        for (const text of texts) {
          const [left, right] = spanOfText(text);
          expect(left, text.text).toBeGreaterThanOrEqual(0);
          expect(right, text.text).toBeLessThanOrEqual(picture.width);
          expect(text.y - text.size, text.text).toBeGreaterThanOrEqual(0);
          expect(text.y, text.text).toBeLessThanOrEqual(picture.height);
        }
        const { picture: alone } = textsIn({ areaId, period: yearOf(year) });
        for (const each of [picture, alone]) expect(svgOf(each)).not.toMatch(/NaN|Infinity|undefined/);
      }
    });
  });
}
