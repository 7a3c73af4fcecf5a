import { dsvFormat } from "d3-dsv";
import type { TableRow } from "./table";
import { Table } from "./table";

/**
 * Comma, semicolon or tab between cells (RFC 4180, and what Excel writes where a comma is in numbers), told by the headings.
 * Rows without any text are none. Never throws: a table is whatever text is no JSON and no XML.
 */
export function tableOf(text: string): Table {
  const lines = dsvFormat(separatorOf(text)).parseRows(text);
  const rows = lines
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ number, cells }) => cells.some((cell) => cell !== "") && !(number === 1 && isHint(cells)));
  const [headings, ...rest] = rows;
  return new Table(headings?.cells ?? [], rest, slipIn(text, rows));
}

/** What Excel writes above the headings, for itself. */
const HINT = /^sep=(.)$/;
const isHint = (cells: readonly string[]): boolean => cells[0] === "sep=" || HINT.test(cells.join(""));

/** The headings are all that is looked at, and they are short. */
const HEAD = 10_000;

function separatorOf(text: string): string {
  const hint = HINT.exec(text.slice(0, text.search(/\r?\n/)));
  if (hint?.[1]) return hint[1];
  const counts = [",", ";", "\t"].map((separator) => ({ separator, count: columnsOf(text, separator) }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).separator;
}

const columnsOf = (text: string, separator: string): number =>
  dsvFormat(separator).parseRows(text.slice(0, HEAD))[0]?.length ?? 0;

/** A quotation mark that opens a cell and is never closed swallows all that follows it: such a text has an odd number of them. */
function slipIn(text: string, rows: readonly TableRow[]): string | null {
  if (text.split('"').length % 2 === 1) return null;
  const ofLines = rows.findLast(({ cells }) => cells.some((cell) => cell.includes("\n")));
  const { number = 1 } = ofLines ?? rows.at(-1) ?? {};
  return `a quotation mark that is not closed, most likely in row ${number}`;
}
