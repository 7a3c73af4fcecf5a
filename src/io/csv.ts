import { csvFormatRow } from "d3-dsv";
import type { Pieces } from "../record/pieces";
import { atOnce, flatMapped } from "../record/pieces";
import { defusedCell } from "./defused";

/**
 * Rows of text as CSV (RFC 4180: CRLF between rows, and what a cell holds as it is), with the mark by which Excel knows UTF-8.
 * @example csvOf([["Name"], ["=1+1"]]) // "\uFEFFName\r\n'=1+1"
 */
export const csvOf = (rows: readonly (readonly string[])[]): string => atOnce(csvWritten(rows));

/** The same, piece by piece. */
export function* csvWritten(rows: readonly (readonly string[])[]): Pieces<string> {
  const lines = yield* flatMapped(rows, (row) => csvFormatRow(row.map(defusedCell)));
  return `\uFEFF${lines.join("\r\n")}`;
}
