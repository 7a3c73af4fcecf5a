import { expect, test } from "vitest";
import { createExplorer } from "../../../src/store/explorer";
import { yearOf } from "../../../src/time/period";
import { fileNameOf } from "../../../src/views/share/fileName";
import { csvNameOf, tableOf } from "../../../src/views/table/tableOf";
import { inventedRecord } from "../../fixtures/invented-record";

const shown = { ...createExplorer(inventedRecord()).getState(), period: yearOf(2016) };

test("the same table of two areas, and two tables of one, are files of different names", () => {
  const nameOf = (areaId: string, table: "members" | "money") =>
    csvNameOf(tableOf({ ...shown, areaId }, table), areaId);
  expect(nameOf("marchshire", "members")).toBe("members-in-2016-marchshire.csv");
  expect(nameOf("eastvale", "members")).toBe("members-in-2016-eastvale.csv");
  expect(nameOf("eastvale", "money")).toBe("money-in-2016-eastvale.csv");
});

test("so are pictures of two areas, periods, comparisons and selections", () => {
  const at = { ...shown, areaId: "marchshire", selectedId: null };
  expect(fileNameOf("partnerships", at, "svg")).toBe("partnerships-marchshire-2016.svg");
  expect(fileNameOf("partnerships", { ...at, comparedTo: yearOf(2010) }, "svg")).toBe(
    "partnerships-marchshire-2016-compared-with-2010.svg",
  );
  expect(fileNameOf("lineage", { ...at, areaId: "eastvale", selectedId: "river-board" }, "png")).toBe(
    "lineage-eastvale-2016-river-board.png",
  );
});
