import fc from "fast-check";
import { describe, test } from "vitest";
import type { PartnershipRecord } from "../../src/record/record";
import { inventedRecord } from "../fixtures/invented-record";
import { expectSameInCuts } from "../laws/cuts";
import { someRecord } from "../random-record";
import { event, smallRecord, source } from "../small-record";

const AREAS = ["town", "village", "hamlet"] as const;

/** The record with its bodies in these areas, of which the hamlet lies in the village, and both in the shire around all. */
const spread = (record: PartnershipRecord, areas: readonly string[]): PartnershipRecord => ({
  ...record,
  areas: [
    { id: "shire", name: "Shire" },
    { id: "town", name: "Town", parent_id: "shire" },
    { id: "village", name: "Village", parent_id: "shire" },
    { id: "hamlet", name: "Hamlet", parent_id: "village" },
  ],
  // One is part of another, and two bear one name.
  organizations: record.organizations.map((body, index) => ({
    ...body,
    area_id: areas[index] ?? "town",
    ...(index === 1 && { name: "Board", parent_id: record.organizations[2]?.id }),
    ...(index === 3 && { name: "Board" }),
  })),
  relations: [
    {
      id: "link",
      type: "reports_to",
      from_id: "alpha",
      to_id: "delta",
      sources: record.organizations[0]?.sources ?? [],
    },
  ],
});

describe("what is seen of an area in the cut is what is seen of it in the whole record", () => {
  test("of Marchshire and what is around it", () => expectSameInCuts(inventedRecord()));
  test("of one that reported, elsewhere, to what ended there", () =>
    expectSameInCuts(
      smallRecord(
        {},
        {
          areas: [{ id: "village", name: "Village", parent_id: "shire" }],
          organizations: [
            {
              id: "village-board",
              name: "Village Board",
              classification: "partnership",
              theme: "safety",
              area_id: "village",
              sources: [source("existing")],
            },
          ],
          memberships: [
            {
              id: "ann-of-village",
              person_id: "ann",
              organization_id: "north-safety",
              on_behalf_of_id: "village-board",
              sources: [source("existing")],
            },
          ],
          change_events: [event("partnership-ended", "decommissioned", ["town-partnership"], [])],
        },
      ),
    ));
  test("of random records", () => {
    fc.assert(
      fc.property(
        someRecord,
        fc.array(fc.constantFrom(...AREAS), { minLength: 4, maxLength: 4 }),
        (record, areas) => expectSameInCuts(spread(record, areas)),
      ),
      { numRuns: 50 },
    );
  });
});
