import { expect, test } from "vitest";
import { mendingInWords, placeInWords } from "../../../src/words/faults";
import { openSheets } from "./sheets-of-text";

test("what is missing because its row is left out is named by its sheet, not as an id of a collection", () => {
  const { faults } = openSheets({
    Documents: `Title of the document | Date of the document
      Report of 2010 | 2010-05-01`,
    Structures: `Name | Kind | Document | Paragraph
      A Forum | Partnership | Report of 2010 | 1`,
    Seats: `Seat or office | On | Document | Paragraph
      Chair | A Forum | Report of 1066 | 2`,
    Members: `Member of | Person | Seat | Document | Paragraph
      A Forum | Ann Lee | Chair | Report of 2010 | 3`,
  });
  expect(faults.map((fault) => `${placeInWords(fault)}: ${mendingInWords(fault)}`)).toEqual([
    'ours.xlsx, Seats, row 2, column Document: expected the title of a row of the sheet Documents, such as Report of 2010; found "Report of 1066"',
    'ours.xlsx, Members, row 2, column Seat: expected the name of a row of the sheet Seats that is read; found "Chair"',
  ]);
});
