import { expect, test } from "vitest";
import { textWidth } from "../../src/graph/layout/measure";
import { PADDING_X, SMALL_SIZE } from "../../src/graph/layout/metrics";
import { placeAll } from "../../src/graph/layout/places";
import { FACETS } from "../../src/graph/plan/facet";
import { looksOf } from "../../src/graph/plan/looks";
import { EVERYWHERE } from "../../src/record/area";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf } from "../../src/record/record";
import { sliceAt } from "../../src/record/slice";
import { periodBefore, yearOf } from "../../src/time/period";

/** Whatever the record: what is told under a name has room there. */
export function lawsOfStatusLines(record: PartnershipRecord): void {
  test("no status line of a box is wider than the box, in any year", () => {
    const tooWide = [2, 5, 9].flatMap((columns) => {
      const { places } = placeAll(record, { areaId: EVERYWHERE, columns, councilsLeft: true });
      return yearsOf(record).flatMap((year) => {
        const [slice, before] = [sliceAt(record, yearOf(year)), sliceAt(record, periodBefore(yearOf(year)))];
        const looks = looksOf(
          { record, slice, before, facets: new Set(FACETS), selectedId: null, differences: null },
          places.values(),
        );
        return [...looks.values()]
          .filter(({ id }) => places.get(id)?.kind === "box")
          .filter(
            (look) => textWidth(look.status, SMALL_SIZE) > places.get(look.id)!.rect.width - 2 * PADDING_X,
          )
          .map((look) => `${year} ${look.id}: ${look.status}`);
      });
    });
    expect(tooWide).toEqual([]);
  });
}
