import { expect, test } from "vitest";
import { templateSheets } from "../../../src/io/template-workbook";
import { openSheets } from "./sheets-of-text";

const DOCUMENTS = "Title of the document | Date of the document\nReport | 5 July 2020";
const COUNCIL = "Our Council | Council | 1 April 1974 | Report | 1";
const bodies = (...rows: readonly string[]) =>
  ["Name | Kind | Began | Document | Paragraph", ...rows].join("\n");

test("a record begins with the first that it tells of, not with an old council", () => {
  const { record } = openSheets({
    Documents: DOCUMENTS,
    Structures: bodies(COUNCIL, "Safer Forum | Partnership | 1998 | Report | 2"),
  });
  expect(record?.years).toEqual({ first: 1998, last: 2020 });
});

test("a record of councils alone begins with the first of them", () => {
  const { record } = openSheets({ Documents: DOCUMENTS, Structures: bodies(COUNCIL) });
  expect(record?.years).toEqual({ first: 1974, last: 2020 });
});

test("the title and the years may be said on the sheet Record, which the guide names", () => {
  const settings = templateSheets().find(({ name }) => name === "Record");
  expect(settings?.rows.map(([word]) => word)).toEqual(["Title", "Years"]);
  const guide = templateSheets()[0]?.rows.flat().join(" ");
  expect(guide).toContain("such as Partnerships of Marchshire");
  const opened = (title: string, years: string) =>
    openSheets({
      Record: `Setting | Value | ID\nTitle | ${title} |\nYears | ${years} |`,
      Documents: DOCUMENTS,
      Structures: bodies(COUNCIL),
    });
  expect(opened("Partnerships of Marchshire", "2009 to 2024").record?.title).toBe(
    "Partnerships of Marchshire",
  );
  expect(opened("", "2009 to 2024").record?.years).toEqual({ first: 2009, last: 2024 });
  expect(opened("", "").faults).toEqual([]);
  expect(opened("", "").record?.title).toBe("Ours");
});
