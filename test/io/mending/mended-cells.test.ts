import { describe, expect, test } from "vitest";
import { mendedFile } from "../../../src/io/mending/mended-file";
import { askingTheSame, mendsAsMeant } from "../../../src/io/mending/mends-as-meant";
import { mendsOfRow } from "../../../src/io/mending/mends-of-row";
import { rowToMend } from "../../../src/io/mending/row-to-mend";
import { openContents } from "../../../src/io/open-bytes";
import type { Fault } from "../../../src/record/fault";
import type { Mend } from "../../../src/record/mend";
import { withMends, withoutMend } from "../../../src/record/mend";
import { PLANTED } from "../template/planted-slips";
import { workbookOfText } from "../template/sheets-of-text";

const FILE = { path: "ours.xlsx", content: workbookOfText(PLANTED) };
const opened = (mends: readonly Mend[] = [], file = FILE) =>
  openContents([{ file, faults: [] }], { title: "Ours", asAt: "2024-05-01", mends });

function faultAt(faults: readonly Fault[], sheet: string, row: number, heading: string): Fault {
  const found = faults.find(
    ({ cell }) => cell?.sheet === sheet && cell.row === row && cell.heading === heading,
  );
  if (!found) throw new Error(`Expected a fault at ${sheet}, row ${row}, ${heading}; found none`);
  return found;
}

/** The mends of typing texts into the row of a fault, by heading. */
function typed(fault: Fault, texts: Readonly<Record<string, string>>, file = FILE): readonly Mend[] {
  const cells = rowToMend([file], fault, [fault], {});
  const byColumn = cells.flatMap(({ column, heading }) => {
    const text = texts[heading];
    return text === undefined ? [] : [[column, text] as const];
  });
  return mendsOfRow([file], fault, cells, new Map(byColumn));
}

const first = opened();

describe("a row that is left out", () => {
  const fault = faultAt(first.faults, "Structures", 11, "Name");

  test("is read once its cell is mended, and is in the record under the name that was typed", () => {
    const { record, faults } = opened(typed(fault, { Name: "Ferry Board" }));
    expect(record?.organizations.find(({ name }) => name === "Ferry Board")?.sources).toMatchObject([
      { locator: "3.9" },
    ]);
    expect(faults.filter(({ cell }) => cell?.sheet === "Structures" && cell.row === 11)).toEqual([]);
  });

  test("leaves what is wrong elsewhere as it was", () => {
    const { faults } = opened(typed(fault, { Name: "Ferry Board" }));
    expect(faults).toEqual(first.faults.filter((each) => each !== fault));
  });

  test("is left out again when the mend is taken back", () => {
    const [mend] = typed(fault, { Name: "Ferry Board" });
    if (!mend) throw new Error("Expected a mend; found none");
    expect(opened(withoutMend([mend], mend))).toEqual(first);
  });
});

test("the row of a fault has its cells by their headings, the one at fault first, then the other faults, then what is filled", () => {
  const fault = faultAt(first.faults, "Structures", 8, "Ended");
  const cells = rowToMend([FILE], fault, first.faults, {});
  expect(cells.slice(0, 5).map(({ heading, text }) => `${heading}: ${text}`)).toEqual([
    "Ended: 2010",
    "Name: Growth Board",
    "Kind: Partnership",
    "Theme: Economy and growth",
    "Began: May 2012",
  ]);
  expect(cells.map(({ column }) => column).toSorted((a, b) => a - b)).toEqual([...cells.keys()]);
});

describe("the control that fits a cell", () => {
  const cells = rowToMend([FILE], faultAt(first.faults, "Structures", 10, "Statutory"), first.faults, {});
  const controlOf = (heading: string) => cells.find((each) => each.heading === heading)?.control;

  test("is a choice of a closed vocabulary", () => {
    expect(controlOf("Statutory")).toEqual({ kind: "choice", words: ["Yes", "No"], isClosed: true });
    expect(controlOf("The paragraph")).toMatchObject({ kind: "choice", isClosed: true });
  });

  test("is what is known to choose from, where anything may stand", () => {
    expect(controlOf("Kind")).toMatchObject({ kind: "choice", isClosed: false });
    expect(controlOf("Part of")).toMatchObject({ isClosed: false });
    const { words } = controlOf("Part of") as { readonly words: readonly string[] };
    expect(words.slice(0, 2)).toEqual(["Marchshire Council", "Safer Marchshire"]);
  });

  test("is a date that says how it is read, by the order of the file", () => {
    const began = controlOf("Began");
    if (began?.kind !== "date") throw new Error(`Expected a date; found ${began?.kind}`);
    expect(began.read("5/7/2010")).toMatchObject({ told: "5 July 2010", otherwise: { told: "7 May 2010" } });
    expect(began.read("soon")).toHaveProperty("slip");
    expect(began.read(" ")).toBeNull();
    const american = rowToMend([FILE], faultAt(first.faults, "Structures", 10, "Statutory"), [], {
      order: "month-first",
    }).find(({ heading }) => heading === "Began")?.control;
    expect(american?.kind === "date" && american.read("5/7/2010")).toMatchObject({ told: "7 May 2010" });
  });
});

test("a column that the sheet does not have comes with the cell that is mended", () => {
  const file = {
    path: "ours.xlsx",
    content: workbookOfText({
      Documents: "Title of the document | Date of the document\nReport 2010 | 2010",
      Structures: "Name | Kind | Paragraph\nArts Forum | Partnership | 3.1",
    }),
  };
  const fault = faultAt(opened([], file).faults, "Structures", 2, "Document");
  const { record } = opened(typed(fault, { Document: "Report 2010" }, file), file);
  expect(record?.organizations.map(({ name, sources }) => [name, sources])).toEqual([
    ["Arts Forum", [{ document_id: "report-2010", locator: "3.1", says: "existing" }]],
  ]);
});

test("a row whose cells are all emptied is none any more", () => {
  const fault = faultAt(first.faults, "Seats", 4, "On");
  const { faults } = opened(typed(fault, { "Seat or office": "", Document: "", Paragraph: "" }));
  expect(faults.filter(({ cell }) => cell?.sheet === "Seats" && cell.row === 4)).toEqual([]);
});

test("only the files that are mended are others, and only their mended sheets", () => {
  const mends = typed(faultAt(first.faults, "Seats", 4, "On"), { On: "Arts Forum" });
  const { content } = mendedFile(FILE, mends);
  const sheetsOf = (each: typeof FILE.content) =>
    new Map(each.sheets.map(({ name, table }) => [name, table]));
  const [before, after] = [sheetsOf(FILE.content), sheetsOf(content as typeof FILE.content)];
  expect([...before].filter(([name, table]) => after.get(name) !== table).map(([name]) => name)).toEqual([
    "Seats",
  ]);
  const other = { path: "theirs.xlsx", content: FILE.content };
  expect(mendedFile(other, mends)).toBe(other);
});

test("of a cell that is mended twice the last counts, and one that is as in its file again is not mended", () => {
  const fault = faultAt(first.faults, "Structures", 11, "Name");
  const twice = withMends(typed(fault, { Name: "Ferry Board" }), typed(fault, { Name: "Ferries Board" }));
  expect(twice).toMatchObject([{ before: "", text: "Ferries Board" }]);
  expect(withMends(twice, typed(fault, { Name: "" }))).toEqual([]);
});

describe("did you mean …?", () => {
  const MISSPELT = {
    path: "ours.xlsx",
    content: workbookOfText({
      Documents: "Title of the document | Date of the document\nReport 2010 | 2010",
      Structures: `
        Name | Kind | Part of | Document | Paragraph
        Skills Forum | Partnership | | Report 2010 | 3.1
        Arts Group | Sub-group | Skils Forum | Report 2010 | 3.2
        Play Group | Sub-group | Skils Forum | Report 2010 | 3.3
        Sports Group | Sub-group | Skill Forum | Report 2010 | 3.4`,
      Changes: `
        What happened | From | When | Document | Paragraph
        Ended | Skils Forum; Arts Group | 2012 | Report 2010 | 4.1`,
    }),
  };
  const { faults } = opened([], MISSPELT);
  const fault = faultAt(faults, "Structures", 3, "Part of");
  const parentsIn = (mends: readonly Mend[]) =>
    opened(mends, MISSPELT).record?.organizations.flatMap(({ name, parent_id }) =>
      parent_id === undefined ? [] : [`${name} in ${parent_id}`],
    );

  test("yes mends the one cell", () => {
    const mends = mendsAsMeant([MISSPELT], [fault], []);
    expect(mends).toMatchObject([{ before: "Skils Forum", text: "Skills Forum", cell: { row: 3 } }]);
    expect(parentsIn(mends)).toEqual(["Arts Group in skills-forum"]);
  });

  test("yes for all mends every cell of the file with just that name, beside other names in it", () => {
    const all = askingTheSame(fault, faults);
    expect(all).toHaveLength(3);
    const mends = mendsAsMeant([MISSPELT], all, []);
    expect(mends.map((mend) => mend.kind === "cell" && mend.text)).toEqual([
      "Skills Forum",
      "Skills Forum",
      "Skills Forum; Arts Group",
    ]);
    expect(parentsIn(mends)).toEqual(["Arts Group in skills-forum", "Play Group in skills-forum"]);
  });

  test("no, it is a new one: a body of that name is there, and nothing is asked of it any more", () => {
    const mends = [{ kind: "new-name", file: "ours.xlsx", name: "Skils Forum" }] as const;
    const { record, faults: left } = opened(mends, MISSPELT);
    expect(record?.organizations.map(({ name }) => name)).toContain("Skils Forum");
    expect(left.map(({ meant }) => meant?.written)).toEqual(["Skill Forum"]);
  });

  test("a word of a closed list cannot be a new one", () => {
    expect(faultAt(first.faults, "Changes", 2, "What happened").meant).toEqual({
      written: "Mergd",
      name: "Merged",
      orNew: false,
    });
    expect(faultAt(first.faults, "Structures", 4, "Kind").meant?.orNew).toBe(true);
  });
});
