/** The organisations of GOV.UK, on an invented government of two pages. */
import { describe, expect, test } from "vitest";
import { changesIn, faultsOf, openFixtures, openTexts } from "./open-fixture";

const open = () => openFixtures("govuk-1.json", "govuk-2.json");
const bodyOf = async (id: string) => (await open()).record?.organizations.find((body) => body.id === id);

describe("pages of organisations become a record", () => {
  test("with name, acronym, address and codes; what has no field is kept", async () => {
    expect(await bodyOf("ministry-of-fords")).toEqual({
      id: "ministry-of-fords",
      name: "Ministry of Fords",
      classification: "Ministerial department",
      area_id: "everywhere",
      dissolution_edtf: "[2016-07-13..2016-07-14]",
      other_names: [{ name: "MoF", note: "acronym" }],
      identifiers: [
        { scheme: "govuk-content-id", identifier: "0000-ministry-of-fords" },
        { scheme: "govuk-analytics", identifier: "X-ministry-of-fords" },
      ],
      links: [{ url: "https://www.gov.uk/government/organisations/ministry-of-fords" }],
      details: [
        { label: "govuk_status", value: "closed" },
        { label: "govuk_closed_status", value: "changed_name" },
        { label: "updated_at", value: "2024-02-01T10:00:00.000+00:00" },
      ],
      sources: [{ document_id: "file:govuk-1.json", locator: "results[1]", says: "ended" }],
    });
  });

  test("an acronym that is the name is none", async () => {
    expect(await bodyOf("bridge-office")).not.toHaveProperty("other_names");
  });

  test("what was closed says how; what is not closed and names a successor is going to be followed", async () => {
    const { record } = await open();
    expect(changesIn(record)).toEqual([
      "happened replaced [2016-07-14..2016-07-15]: ministry-of-fords → department-of-fords",
      "happened absorbed [2015-03-31..2015-04-01]: ferry-board → bridge-office (bridge-office goes on)",
      "happened split [2014-04-01..2014-04-02]: toll-board → toll-north+toll-south",
      "happened absorbed undated: lost-council → toll-north (toll-north goes on)",
      "planned absorbed undated: old-agency → new-agency (new-agency goes on)",
      "happened decommissioned [2012-06-29..2012-06-30]: rope-council → ",
    ]);
  });

  test("that a successor began with the closing is an inference, and is told as one", async () => {
    const { record } = await open();
    expect(record?.change_events[0]?.sources).toEqual([
      {
        document_id: "file:govuk-1.json",
        locator: "results[0]",
        says: "existing",
        inferred: true,
        note: "GOV.UK gives the day of the closing alone; that what came after began with it is inferred",
      },
    ]);
    expect(record?.change_events[1]?.sources[0]).not.toHaveProperty("inferred");
  });

  test("closed, and nobody says when: it had ended by the day of the list", async () => {
    const body = await bodyOf("oar-council");
    expect(body).not.toHaveProperty("dissolution_edtf");
    expect(body?.sources[0]?.says).toBe("ended");
  });

  test("what left central government is not ended by that", async () => {
    const body = await bodyOf("ford-museum");
    expect(body).not.toHaveProperty("dissolution_edtf");
    expect(body?.sources[0]?.says).toBe("historic");
  });

  test("two parents, a parent that ended before it, an unknown successor: each is told, and kept", async () => {
    const opened = await open();
    const parent =
      "field parent_organisations: expected one parent that is in the file and does not end before it";
    expect(faultsOf(opened)).toEqual([
      'noted: govuk-2.json, results[4], old-agency, field superseding_organisations: expected one of the organisations in the files; found "nowhere"',
      `noted: govuk-1.json, results[6], toll-south, ${parent}; found "department-of-fords, bridge-office"`,
      `noted: govuk-2.json, results[6], orphan, ${parent}; found "ministry-of-fords"`,
    ]);
    expect((await bodyOf("bridge-office"))?.parent_id).toBe("department-of-fords");
    expect((await bodyOf("ferry-board"))?.parent_id).toBe("ministry-of-fords");
    expect((await bodyOf("toll-south"))?.details).toContainEqual({
      label: "parent_organisations",
      value: "department-of-fords, bridge-office",
    });
  });
});

test("a list alone is read as a page is; bodies that replaced each other in a circle are told", async () => {
  const closed = (slug: string, other: string) => ({
    title: slug,
    details: { slug, govuk_status: "closed", govuk_closed_status: "replaced", closed_at: "2012-01-01" },
    superseding_organisations: [{ id: `https://www.gov.uk/api/organisations/${other}` }],
  });
  const opened = await openTexts({ "list.json": JSON.stringify([closed("a", "b"), closed("b", "a")]) });
  expect(opened.readAs).toEqual([{ file: "list.json", format: "organisations of GOV.UK" }]);
  expect(opened.record?.organizations.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(opened.record?.change_events).toEqual([]);
  expect(opened.faults.map(({ weight, found }) => [weight, found])).toEqual([
    ["left-out", "a → b"],
    ["left-out", "b → a"],
  ]);
});
