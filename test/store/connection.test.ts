import { describe, expect, test } from "vitest";
import { connectionShown, litWay } from "../../src/store/connection";
import { createExplorer } from "../../src/store/explorer";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const shown = (address: string) => connectionShown(createExplorer(record, address).getState());
const AT_2010 = "view=structure&period=2010&area=marchshire";

describe("the connection that an address asks for", () => {
  test("is of what is selected and the one that it names, in the period", () => {
    const connection = shown(`${AT_2010}&select=safer-northwick&connect=northwick-nhs-trust`);
    expect(connection).toMatchObject({ from: "safer-northwick", to: "northwick-nhs-trust", otherYears: [] });
    expect(connection?.ways.map((way) => way.map(({ link }) => link.id))).toEqual([
      ["safer-northwick-reports-to-marchshire-together", "member-northwick-nhs-trust-marchshire-together"],
    ]);
  });

  test("is none where nothing is selected, or the same", () => {
    expect(shown(`${AT_2010}&connect=safer-northwick`)).toBeNull();
    expect(shown(`${AT_2010}&select=safer-northwick&connect=safer-northwick`)).toBeNull();
  });

  test("of two that nothing joins then, says when something does", () => {
    const silent =
      "view=structure&period=2012&area=marchshire&select=northwick-nhs-trust&connect=marchshire-together";
    expect(shown(silent)).toMatchObject({ ways: [], otherYears: [2010] });
  });
});

test("who selects another, or another area, asks for the way no longer", () => {
  const asked = () => createExplorer(record, `${AT_2010}&select=safer-northwick&connect=northwick-nhs-trust`);
  const [chosen, visited, elsewhere] = [asked(), asked(), asked()];
  chosen.getState().select("marchshire-together");
  visited.getState().goToEntity("marchshire-together");
  elsewhere.getState().showArea("eastvale");
  expect([chosen, visited, elsewhere].map((each) => each.getState().connectedId)).toEqual([null, null, null]);
});

test("on the plan the two and the stops are lit, and the lines between structures, not those of councils and others", () => {
  const connection = shown(`${AT_2010}&select=safer-northwick&connect=northwick-nhs-trust`);
  if (!connection) throw new Error("Expected a connection");
  const { ids, lineIds } = litWay(record, connection);
  expect([...ids]).toEqual(["safer-northwick", "northwick-nhs-trust", "marchshire-together"]);
  expect([...lineIds]).toEqual(["safer-northwick-reports-to-marchshire-together"]);
});
