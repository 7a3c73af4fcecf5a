import { SHEETS } from "../sheets";
import type { DrawnSheet } from "./drawn-sheet";

export const GUIDE = "Read me";

const HOW: readonly string[] = [
  "Each sheet of this workbook is filled from the top; one row is one fact, with the document and the paragraph where it is written.",
  "Begin with the sheet Documents: what you name there can be chosen in the other sheets. Then Structures; all else as far as you know it.",
  "On the sheet Record, you may give a title, such as Partnerships of Marchshire, and the years that are shown, such as 2009 to 2024.",
  "Name bodies as in the sheet Structures. Of several in one cell, write a semicolon between them.",
  "Write dates as you think: 2011, May 2011, 5 July 2010, by 10 Oct 2011, between 23 Nov 2010 and 10 Oct 2011, about 1999, summer 2010, 2009/10, early 1990s.",
  "Where another paragraph tells of the same, add a row with the same name, and only the document and the paragraph.",
  "The row that begins with “Example:” shows how a sheet is filled. It is not read, and you may delete it.",
  "Columns may stand in any order, and you may delete those that you do not need. A column of your own is shown as a detail.",
  "When it is filled, open it on the page Record of the explorer. What cannot be read is told with its sheet, its row and its column.",
];

/** What each sheet is for, with one worked example that goes through them. */
export const guideSheet = (): DrawnSheet => ({
  name: GUIDE,
  columns: [
    { heading: "How to fill this workbook", width: 26 },
    { heading: "", width: 100 },
  ],
  rows: [
    ...HOW.map((text, index) => [String(index + 1), text]),
    ["", ""],
    ["The sheets", ""],
    ...SHEETS.filter(({ isInTemplate }) => isInTemplate).map(({ name, note }) => [name, note]),
    ["", ""],
    ["A worked example", "The rows marked as examples tell one story:"],
    ...EXAMPLE,
  ],
});

const EXAMPLE: readonly (readonly [string, string])[] = [
  [
    "Documents",
    "On 5 July 2010 the Cabinet of Marchshire Council was given the Annual report on partnerships 2010.",
  ],
  [
    "Structures",
    "Its paragraph 3.1 tells of the Safer Marchshire Partnership, a part of Marchshire Together since May 2004.",
  ],
  ["Changes", "Paragraph 3.4 says that it came of two partnerships that merged on 1 April 2004."],
  ["Seats", "The Leader of Northwick Borough Council has a seat on it (3.2)."],
  ["Members", "Cllr Ann Smith holds that seat and is its chair (3.3)."],
  ["Relations", "It reports to Marchshire Together (3.2)."],
  ["Money", "Northwick Borough Council pays it 12,500 pounds in the financial year 2010/11 (3.5)."],
];
