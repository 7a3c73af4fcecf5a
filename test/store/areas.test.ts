import { describe, expect, test, vi } from "vitest";
import { cutTo } from "../../src/io/cut/cut-record";
import { cutToOverview } from "../../src/io/cut/overview";
import { EVERYWHERE } from "../../src/record/area";
import { cutOf } from "../../src/record/cut";
import { locationOfAddress } from "../../src/store/address";
import type { AreaSource } from "../../src/store/area-source";
import { createExplorer } from "../../src/store/explorer";
import { directoryOf } from "../../src/words/found";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const IN_EASTVALE = "eastvale-board";

/** An explorer on the cut to Marchshire, and the rest of the record, that is not there at once. */
function opened(address = "area=marchshire", more: Partial<AreaSource> = {}) {
  const areaOf = new Map(directoryOf(record).map(({ id, areaId }) => [id, areaId]));
  const source: AreaSource = {
    fetchCut: async (areaId) => (areaId === EVERYWHERE ? cutToOverview(record) : cutTo(record, areaId)),
    fetchWhole: async () => record,
    fetchNames: async () => directoryOf(record),
    areaOf: (id) => areaOf.get(id),
    ...more,
  };
  const store = createExplorer(cutTo(record, "marchshire"), address, [], undefined, source);
  const arrived = () => vi.waitFor(() => expect(store.getState().awaited).toBeNull());
  return { now: store.getState, arrived };
}

const inEastvale = record.organizations.find(({ area_id }) => area_id === "eastvale")?.id ?? IN_EASTVALE;

describe("a record that is cut to an area", () => {
  test("shows another area once its cut has come, and stays where it is until then", async () => {
    const { now, arrived } = opened();
    now().showArea("eastvale");
    expect(now().areaId).toBe("marchshire");
    expect(now().awaited).not.toBeNull();
    await arrived();
    expect(now().areaId).toBe("eastvale");
    expect(cutOf(now().record)?.areaId).toBe("eastvale");
  });

  test("leads to what was found in another area, and selects it there", async () => {
    const { now, arrived } = opened();
    now().goToEntity(inEastvale);
    await arrived();
    expect(now()).toMatchObject({ areaId: "eastvale", selectedId: inEastvale });
    expect(now().notice).toMatch(/^Moved to Eastvale\./);
  });

  test("understands an address of another area as the whole record does", async () => {
    const address = `area=eastvale&period=2012&select=${inEastvale}&view=table`;
    const { now, arrived } = opened();
    now().applyAddress((at) => locationOfAddress(at, address));
    await arrived();
    expect(now()).toMatchObject(locationOfAddress(record, address));
  });

  test("opened by an address that asks for what lies elsewhere, is the whole record at the next moment", async () => {
    const { now, arrived } = opened(`area=marchshire&select=${inEastvale}`, { areaOf: () => undefined });
    await arrived();
    expect(cutOf(now().record)).toBeNull();
    expect(now()).toMatchObject({ areaId: "marchshire", selectedId: inEastvale, notice: null });
  });

  test("is the whole record before it is edited, kept, or searched for ways", async () => {
    for (const go of ["edit", "keep", "connect"] as const) {
      const { now, arrived } = opened();
      if (go === "edit") now().switchEditing(true);
      if (go === "keep") now().open({ kind: "record" });
      if (go === "connect") now().adjust({ connectedId: inEastvale });
      await arrived();
      expect(cutOf(now().record), go).toBeNull();
    }
  });

  test("tells in place of all areas what there is in each", async () => {
    const { now, arrived } = opened();
    now().showArea(EVERYWHERE);
    await arrived();
    expect(now().record.organizations).toEqual([]);
    expect(cutOf(now().record)?.overview?.map(({ id }) => id)).toEqual(["marchshire", "eastvale"]);
  });

  test("whose other area cannot be fetched stays as it is, and says so", async () => {
    const fetchCut = async () => {
      throw new Error("Failed to fetch");
    };
    const { now, arrived } = opened("area=marchshire", { fetchCut });
    now().showArea("eastvale");
    await arrived();
    expect(now().areaId).toBe("marchshire");
    expect(now().notice).toBe("What was asked for could not be fetched: Failed to fetch");
  });

  test("goes where it was last asked to go, whatever comes later", async () => {
    const { now, arrived } = opened();
    now().showArea("eastvale");
    now().showArea("marchshire");
    await arrived();
    await new Promise((done) => setTimeout(done));
    expect(now().areaId).toBe("marchshire");
  });
});
