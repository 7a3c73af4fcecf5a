import { expect, test } from "vitest";
import { layoutOptionsFor } from "../../../../src/graph/layout/layout-options";
import { placeAll } from "../../../../src/graph/layout/places";
import { shippedRecord } from "../../shipped-record";

const record = shippedRecord();
test("Cumbria's plan has no body of Cambridgeshire", () => {
  const { places } = placeAll(record, { areaId: "cumbria", columns: 6, councilsLeft: true });
  expect(places.has("cumbria-leadership-forum")).toBe(true);
  expect(places.has("cambridgeshire-together")).toBe(false);
});

test("the twelve proposed sub-groups stand in the box of the LEP", () => {
  const { places } = placeAll(record, {
    areaId: "cambridgeshire",
    columns: 6,
    councilsLeft: true,
  });
  const inLep = [...places.values()].filter(
    ({ containerId }) => containerId === "greater-cambridge-greater-peterborough-lep",
  );
  expect(inLep.length).toBeGreaterThanOrEqual(12);
  expect(places.get("lep-cleantech-sub-group")?.kind).toBe("chip");
  expect(places.get("cambridge-city-council")?.kind).toBe("council");
});

test("Cheshire East's plan has fewer columns than Cambridgeshire's on the same screen, and so is larger", () => {
  const columnsOf = (areaId: string): number =>
    layoutOptionsFor({ areaId }, { width: 1440, height: 700 }, (layout) => placeAll(record, layout).main)
      .columns;
  expect(columnsOf("cheshire-east")).toBeLessThan(columnsOf("cambridgeshire"));
});
