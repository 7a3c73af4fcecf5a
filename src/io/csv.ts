import { csvFormatRow } from "d3-dsv";
import { defusedCell } from "./defused";

/**
 * Rows of text as CSV (RFC 4180: CRLF between rows, and what a cell holds as it is), with the mark by which Excel knows UTF-8.
 * @example csvOf([["Name"], ["=1+1"]]) // "\uFEFFName\r\n'=1+1"
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => csvFormatRow(row.map(defusedCell))).join("\r\n")}`;
