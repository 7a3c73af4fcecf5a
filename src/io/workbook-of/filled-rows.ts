/** A sheet of a workbook (ECMA-376, part 1, 18.3.1) whose rows stand between those that the library wrote. */
import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import { escapedXml } from "../escaped-xml";
import { columnLetters } from "../matching/matched-rows";
import { cellContent } from "./cell-content";
import type { DrawnSheet } from "./drawn-sheet";
import { rowHeight } from "./row-heights";

const START = "<sheetData>";
const END = "</sheetData>";

/** @param xml of the sheet with the framed rows alone @param style the number of that of all other cells */
export function* filledRows(
  xml: string,
  sheet: DrawnSheet,
  style: string,
): Pieces<readonly Uint8Array<ArrayBuffer>[]> {
  const encoder = new TextEncoder();
  const from = xml.indexOf(START) + START.length;
  const to = xml.lastIndexOf(END);
  const framed = new Map(
    xml
      .slice(from, to)
      .split(/(?=<row )/)
      .map((row) => [Number(/ r="(\d+)"/.exec(row)?.[1]), row]),
  );
  const texts = [[], ...sheet.rows].map((cells, index) => ({ cells, number: index + 1 }));
  const rows = yield* flatMapped(texts, ({ cells, number }) =>
    encoder.encode(framed.get(number) ?? rowText(number, cells, sheet, style)),
  );
  return [encoder.encode(xml.slice(0, from)), ...rows, encoder.encode(xml.slice(to))];
}

/** Empty cells have the look of their column. */
function rowText(number: number, cells: readonly string[], { columns }: DrawnSheet, style: string): string {
  const height = rowHeight(columns, cells);
  const high = height === null ? "" : ` ht="${height}" customHeight="1"`;
  const written = cells.map((text, index) => {
    if (text === "") return "";
    const place = `${columnLetters(index)}${number}`;
    return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapedXml(cellContent(text))}</t></is></c>`;
  });
  return `<row r="${number}"${high}>${written.join("")}</row>`;
}
