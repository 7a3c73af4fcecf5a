import { describe, expect, test } from "vitest";
import { DEFAULT_FACETS, FACETS } from "../../../src/graph/plan/facet";
import { yearsOf } from "../../../src/record/record";
import { comparisonAt } from "../../../src/store/compared";
import { yearOf } from "../../../src/time/period";
import { DIFFERENCE_COLUMN, onlyDiffering } from "../../../src/views/table/difference-column";
import { asTexts, filtered } from "../../../src/views/table/table";
import { tableOf } from "../../../src/views/table/tableOf";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const stateOf = (period: number, comparedTo: number | null, facets = DEFAULT_FACETS) => ({
  record,
  areaId: "marchshire",
  period: yearOf(period),
  comparedTo: comparedTo === null ? null : yearOf(comparedTo),
  facets,
  selectedId: null,
});
const COMPARED = stateOf(2024, 2009);

describe("the table of structures", () => {
  test("marks each difference that the comparison tells, as that, for each pair of years", () => {
    const years = yearsOf(record);
    for (const facets of [DEFAULT_FACETS, new Set(FACETS)])
      for (const year of years)
        for (const other of years.filter((each) => each < year)) {
          const state = stateOf(year, other, facets);
          const marked = onlyDiffering(tableOf(state, "structures").rows).map(({ id, cells }) => [
            id,
            cells[1]?.difference,
          ]);
          const entries = comparisonAt(record, state)?.entries ?? [];
          expect(marked.toSorted(), `${other} ${year}`).toEqual(
            entries.map(({ id, kind }) => [id, kind]).toSorted(),
          );
        }
  });

  test("is the same whichever of the two periods was chosen first", () => {
    expect(tableOf(stateOf(2009, 2024), "structures")).toEqual(tableOf(COMPARED, "structures"));
  });

  test("tells in words what differs, to be filtered and downloaded", () => {
    const table = tableOf(COMPARED, "structures");
    expect(table.title).toBe("Structures in 2024 compared with 2009");
    const [columns, ...rows] = asTexts(table);
    expect(columns?.[1]).toBe("Difference");
    expect(rows.find(([name]) => name === "Marchshire Together")?.[1]).toBe("Replaced");
    expect(filtered(table.rows, "replaced together").map(({ id }) => id)).toContain("marchshire-together");
  });
});

test("every table but those of changes and of all years has a column of differences while two periods are compared", () => {
  for (const name of ["structures", "seats", "members", "councils", "relations", "money"] as const) {
    const { columns, rows } = tableOf(COMPARED, name);
    expect(columns[1], name).toBe(DIFFERENCE_COLUMN);
    expect(
      rows.filter(({ cells }) => cells.length !== columns.length),
      name,
    ).toEqual([]);
    expect(tableOf(stateOf(2024, null), name).columns, name).not.toContain(DIFFERENCE_COLUMN);
  }
  for (const name of ["changes", "years"] as const)
    expect(tableOf(COMPARED, name).columns, name).not.toContain(DIFFERENCE_COLUMN);
});

test("what was there in the earlier period alone has a row, told as it stands in the later", () => {
  for (const name of ["seats", "members", "relations", "money"] as const) {
    const ids = tableOf(COMPARED, name).rows.map(({ id }) => id);
    const earlier = tableOf(stateOf(2009, null), name).rows.map(({ id }) => id);
    expect(
      earlier.filter((id) => !ids.includes(id)),
      name,
    ).toEqual([]);
    expect(new Set(ids).size, name).toBe(ids.length);
  }
});
