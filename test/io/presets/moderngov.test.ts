/** The answer of a council's ModernGov to GetCommittees, invented. */
import { expect, test } from "vitest";
import { faultsOf, openFixtures } from "./open-fixture";

const open = () => openFixtures("moderngov.xml");

test("a committee is a group of its category, with the title as it was meant", async () => {
  const { record, readAs } = await open();
  expect(readAs).toEqual([{ file: "moderngov.xml", format: "ModernGov committees" }]);
  expect(record?.organizations[1]).toEqual({
    id: "committee-102",
    name: "Children's Services & Skills Panel",
    classification: "Scrutiny",
    area_id: "everywhere",
    identifiers: [{ scheme: "moderngov-committee", identifier: "102" }],
    sources: [{ document_id: "file:moderngov.xml", locator: "committee[1]", says: "ended" }],
  });
  expect(record?.classes).toEqual([
    { id: "Executive", name: "Executive", kind: "sub-group" },
    { id: "Scrutiny", name: "Scrutiny", kind: "sub-group" },
    { id: "Outside Bodies", name: "Outside Bodies", kind: "sub-group" },
  ]);
});

test("expired had ended by the day of the answer; of what was deleted nothing is known", async () => {
  const { record } = await open();
  expect(record?.organizations.map(({ name, sources }) => `${name}: ${sources[0]?.says}`)).toEqual([
    "Cabinet: existing",
    "Children's Services & Skills Panel: ended",
    "Marchshire Harbour Board: existing",
    "Test Committee: historic",
  ]);
});

test("one without a title is left out and told", async () => {
  expect(faultsOf(await open())).toEqual([
    "left-out: moderngov.xml, committee[4]: expected a committee with an id and a title; found 105",
  ]);
});
