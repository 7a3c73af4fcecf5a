/** The Code History Database, on the codes of an invented county. */
import { describe, expect, test } from "vitest";
import { changesIn, faultsOf, openFixtures } from "./open-fixture";

const open = () => openFixtures("ons-history.csv", "ons-changes.csv", "ons-equivalents.csv");
const bodyOf = async (id: string) => (await open()).record?.organizations.find((body) => body.id === id);

describe("codes become bodies", () => {
  test("a body has all codes of its places; one that began with the codes has no beginning", async () => {
    expect(await bodyOf("E07990001")).toEqual({
      id: "E07990001",
      name: "Northmarch",
      classification: "council",
      area_id: "area:E10990001",
      dissolution_date: "2023-03-31",
      identifiers: [
        { scheme: "gss", identifier: "E07990001" },
        { scheme: "ons-before-2009", identifier: "99UA" },
        { scheme: "mhclg", identifier: "X1234" },
      ],
      details: [
        { label: "SI_ID", value: "1111/1001" },
        { label: "SI_TITLE", value: "GSS re-coding strategy" },
        { label: "OWNER", value: "LGBC" },
        { label: "STATUS", value: "terminated" },
      ],
      kept: {
        extra: {
          PARENTCD: "E10990001",
          ENTITYCD: "E07",
          AREAEHECT: "1",
          AREACHECT: "1",
          AREAIHECT: "0",
          AREALHECT: "1",
        },
      },
      sources: [
        { document_id: "file:ons-history.csv", locator: "row 3", says: "ended" },
        { document_id: "file:ons-equivalents.csv", locator: "row 2", says: "ended" },
      ],
    });
  });

  test("the database lists completely since its first day, so what has no beginning stood then", async () => {
    const { record } = await open();
    expect(record?.documents[0]).toEqual({
      id: "file:ons-history.csv",
      title: "ons-history.csv",
      date: "2024-05-01",
      covers: "2009-01-01/2024-05-01",
      publisher: "Office for National Statistics",
      url: "https://geoportal.statistics.gov.uk/",
    });
  });

  test("a code that changed for its boundary is the same body; the houses that it gave away are noted", async () => {
    const opened = await open();
    expect(opened.record?.organizations.map(({ id }) => id)).toEqual([
      "E10990001",
      "E07990001",
      "E07990012",
      "E07990013",
      "E22990001",
      "E37990001",
      "E06990001",
    ]);
    expect(await bodyOf("E07990012")).toMatchObject({
      identifiers: [
        { scheme: "gss", identifier: "E07990002" },
        { scheme: "gss", identifier: "E07990012" },
      ],
      sources: [
        { locator: "row 4", says: "historic" },
        { locator: "row 5", says: "ended" },
      ],
    });
    expect(faultsOf(opened)).toEqual([
      "noted: ons-history.csv, E05, field ENTITYCD: expected codes of places with a body of their own; found 2 rows",
      "noted: ons-history.csv, E12, field ENTITYCD: expected codes of places with a body of their own; found 1 rows",
      "noted: ons-changes.csv, row 4: expected a change of bodies, not of their boundary; found E07990002 → E07990013",
    ]);
  });

  test("the same code under another name is a body that was renamed", async () => {
    expect(await bodyOf("E37990001")).toMatchObject({
      name: "The Ford Business Board",
      classification: "partnership",
      founding_date: "2010-10-28",
      dissolution_date: "2024-03-31",
      other_names: [
        { name: "Greater Ford", end_date: "2022-12-30", note: "former" },
        { name: "Bwrdd Busnes Ford", note: "also" },
      ],
    });
  });

  test("codes of one order and day are one change", async () => {
    const { record } = await open();
    expect(changesIn(record)).toEqual([
      "happened renamed 2022-12-31: E37990001 → E37990001",
      "happened merged 2023-04-01: E07990001+E07990012 → E06990001",
    ]);
  });

  test("terminated, and nobody says when: it had ended by the day of the database", async () => {
    const body = await bodyOf("E22990001");
    expect(body).not.toHaveProperty("dissolution_date");
    expect(body?.sources.map(({ says }) => says)).toEqual(["ended"]);
  });
});

test("changes alone make bodies of their codes, with the names that stand there", async () => {
  const { record } = await openFixtures("ons-changes.csv");
  expect(record?.organizations.map(({ id, name }) => `${id} ${name}`)).toEqual([
    "E07990012 Southmarch",
    "E07990013 Ford",
    "E07990001 Northmarch",
    "E06990001 Eastvale",
  ]);
  expect(changesIn(record)).toEqual(["happened merged 2023-04-01: E07990001+E07990012 → E06990001"]);
});
