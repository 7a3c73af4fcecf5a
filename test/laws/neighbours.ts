import { expect, test } from "vitest";
import { neighboursOf } from "../../src/graph/plan/neighbours";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf } from "../../src/record/record";
import { entityIn, sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { linkWords } from "../../src/words/link";

/** Whatever the record: the plan lights nothing of which the panel has no words. */
export function lawsOfNeighbours(record: PartnershipRecord): void {
  test("whatever is near in a year, there are words for how, both ways", () => {
    const ids = [...record.organizations, ...record.persons].map(({ id }) => id);
    const wordless = yearsOf(record).flatMap((year) => {
      const slice = sliceAt(record, yearOf(year));
      const isTold = (itemId: string): boolean => entityIn(slice, itemId).shown;
      return ids.flatMap((id) =>
        [...neighboursOf(record, slice, id)]
          .filter((other) => other !== id && linkWords(record, id, other, isTold).length === 0)
          .map((other) => `${year}: ${id} and ${other}`),
      );
    });
    expect(wordless).toEqual([]);
  });
}
