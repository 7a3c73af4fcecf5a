import { dsvFormat } from "d3-dsv";
import type { TableRow } from "./table";
import { Table } from "./table";

/**
 * Comma, semicolon or tab between cells (RFC 4180, and what Excel writes where a comma is in numbers), told by what makes
 * most of the first rows equally wide: above the headings there may be a title.
 * Rows without any text are none. Never throws: a table is whatever text is no JSON and no XML.
 */
export function tableOf(text: string): Table {
  const lines = dsvFormat(separatorOf(text)).parseRows(text);
  const rows = lines
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ number, cells }) => cells.some((cell) => cell !== "") && !(number === 1 && isHint(cells)));
  const [headings, ...rest] = rows;
  return new Table(headings?.cells ?? [], rest, slipIn(text, rows), headings?.number);
}

/** What Excel writes above the headings, for itself. */
const HINT = /^sep=(.)$/;
const isHint = (cells: readonly string[]): boolean => cells[0] === "sep=" || HINT.test(cells.join(""));

/** No more is looked at than the headings, with what stands above and just below them. */
const HEAD = 10_000;
const FIRST_ROWS = 10;

function separatorOf(text: string): string {
  const hint = HINT.exec(text.slice(0, text.search(/\r?\n/)));
  if (hint?.[1]) return hint[1];
  const shapes = [",", ";", "\t"].map((separator) => ({ separator, ...shapeOf(text, separator) }));
  return shapes.reduce((best, next) => (isSquarer(next, best) ? next : best)).separator;
}

interface Shape {
  /** How many of the first rows have the same number of cells, more than one. */
  readonly rows: number;
  readonly width: number;
}

const isSquarer = (a: Shape, b: Shape): boolean =>
  a.rows > b.rows || (a.rows === b.rows && a.width > b.width);

function shapeOf(text: string, separator: string): Shape {
  const first = dsvFormat(separator).parseRows(text.slice(0, HEAD)).slice(0, FIRST_ROWS);
  const counts = new Map<number, number>();
  for (const { length } of first) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts]
    .map(([width, rows]) => ({ rows, width }))
    .reduce((best, next) => (isSquarer(next, best) ? next : best), { rows: 0, width: 1 });
}

/** A quotation mark that opens a cell and is never closed swallows all that follows it: such a text has an odd number of them. */
function slipIn(text: string, rows: readonly TableRow[]): string | null {
  if (text.split('"').length % 2 === 1) return null;
  const ofLines = rows.findLast(({ cells }) => cells.some((cell) => cell.includes("\n")));
  const { number = 1 } = ofLines ?? rows.at(-1) ?? {};
  return `a quotation mark that is not closed, most likely in row ${number}`;
}
