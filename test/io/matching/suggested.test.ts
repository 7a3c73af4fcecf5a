import { describe, expect, test } from "vitest";
import { headingRowOf } from "../../../src/io/matching/heading-row";
import { suggestionFor as suggestionForHeading } from "../../../src/io/matching/heading-words";
import { suggestedMatching } from "../../../src/io/matching/suggested";
import { registerText, suggestionFor, tableOfText } from "./open-register";

const usesIn = async (name: string) => {
  const { columns } = suggestionFor(await tableOfText(registerText(name), name));
  return columns.map(({ heading, use }) => [heading, use]);
};

describe("headings as councils print them", () => {
  test.each([
    ["Name of Partnership", "name"],
    ["NAME OF PARTNERSHIP(S)", "name"],
    ["Title of the partnership", "name"],
    ["Name of Outside Body", "name"],
    ["Partnership", "name"],
    ["Responsible Officer", "detail"],
    ["Lead Member(s)", "detail"],
    ["Statutory Status", "statutory"],
    ["Date created", "start"],
    ["Created (date)", "start"],
    ["Aims and objectives", "summary"],
    ["Objectives & aims", "summary"],
    ["Purpose of partnership", "summary"],
    ["Governance arrangements", "detail"],
    ["Reporting arrangements", "detail"],
    ["Funding Contribution", "cost"],
    ["Total annual budget", "detail"],
    ["Risks", "detail"],
    ["How many representatives", "seats"],
    ["No. of representatives", "seats"],
    ["Term of office", "detail"],
    ["Do Not Appoint", "detail"],
    ["Council’s representatives", "representatives"],
    ["Name of council representative", "representatives"],
    ["Key partners", "members"],
    ["Reports to", "reports_to"],
    ["From", "start"],
    ["E-mail", "unused"],
    ["Colour of the folder", undefined],
    ["", undefined],
  ])("“%s” is read as %s", (heading, use) => {
    expect(suggestionForHeading(heading)?.use).toBe(use);
  });
});

describe("where the headings are", () => {
  test("below a title and an empty line", async () => {
    const { table } = await tableOfText(registerText("partnerships-2017.csv"));
    expect([table.headings[0], headingRowOf(table)]).toEqual([
      "Marchshire County Council – Register of partnerships as at 31 March 2017",
      3,
    ]);
  });

  test("in the first row, where no title stands above", async () => {
    expect(headingRowOf((await tableOfText(registerText("outside-bodies.csv"))).table)).toBe(1);
  });

  test("where the reader says", async () => {
    const unmatched = await tableOfText("Our bodies,\nWhat,When\nForum,2011");
    const { heading_row, columns } = suggestedMatching(unmatched, { headingRow: 2 });
    expect([heading_row, columns.map(({ heading }) => heading)]).toEqual([2, ["What", "When"]]);
  });
});

describe("what is suggested", () => {
  test("of a register with a title and headings in two rows", async () => {
    expect(await usesIn("partnerships-2017.csv")).toEqual([
      ["Ref No.", "reference"],
      ["Name of Partnership", "name"],
      ["Statutory Status", "statutory"],
      ["Theme", "theme"],
      ["Aims and objectives", "summary"],
      ["Date created", "start"],
      ["Date ended", "end"],
      ["Key partners", "members"],
      ["Funding: Council contribution", "cost"],
      ["Funding: Total annual budget", "detail"],
      ["Responsible Officer", "detail"],
      ["Risks", "detail"],
      ["E-mail", "unused"],
    ]);
  });

  test("title, council, area and day are read where they are printed", async () => {
    const table = await tableOfText(registerText("partnerships-2017.csv"));
    expect(suggestionFor(table).register).toEqual({
      title: "Marchshire County Council – Register of partnerships as at 31 March 2017",
      council: "Marchshire County Council",
      area: "Marchshire",
      as_at: "2017-03-31",
    });
  });

  test("a file whose name has a year is of that year; of another, nothing is filled in: the day is asked for", async () => {
    const text = registerText("outside-bodies.csv");
    expect(suggestionFor(await tableOfText(text, "bodies_2012.csv")).register).toEqual({
      title: "bodies_2012",
      as_at: "2012",
    });
    expect(suggestedMatching(await tableOfText(text)).register.as_at).toBe("");
  });

  test("of two columns that sound like a name, the one that is more like it; the other is kept as a note", async () => {
    const table = await tableOfText("Name of theme board,Name of partnership\nA,B");
    expect(suggestionFor(table).columns.map(({ use }) => use)).toEqual(["detail", "name"]);
  });

  test("“Members” are councillors where its cells say so", async () => {
    const people = await tableOfText("Outside body,Members\nTrust,Cllr Ann Smith");
    const bodies = await tableOfText("Partnership,Members\nTrust,Marchshire Police");
    expect(suggestionFor(people).columns[1]?.use).toBe("representatives");
    expect(suggestionFor(bodies).columns[1]?.use).toBe("members");
  });

  test("a column without a single value is left out", async () => {
    const table = await tableOfText("Name,Purpose\nForum,\nBoard,");
    expect(suggestionFor(table).columns[1]).toEqual({ heading: "Purpose", use: "unused" });
  });
});

test("a matching made before is offered again for the same headings in other letters, with the day of the new register", async () => {
  const first = suggestionFor(await tableOfText("Body,Colour\nForum,red", "2012.csv"));
  const corrected = {
    ...first,
    register: { ...first.register, council: "Marchshire Council", area: "march" },
    columns: [
      { heading: "Body", use: "name" as const },
      { heading: "Colour", use: "classification" as const },
    ],
  };
  const next = await tableOfText("BODY,Colour\nForum,red", "2017.csv");
  expect(suggestedMatching(next, { remembered: [corrected] })).toMatchObject({
    register: { title: "2017", council: "Marchshire Council", area: "march", as_at: "2017" },
    columns: corrected.columns,
  });
  const other = await tableOfText("Body,Shade\nForum,red");
  expect(suggestedMatching(other, { remembered: [corrected] }).columns[1]?.use).toBe("detail");
});
