import { defused } from "../../io/defused";
import { escapedHtml } from "../../io/html";
import type { DataTable } from "./table";

const cells = (tag: "th" | "td", texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${tag}>${escapedHtml(defused(text))}</${tag}>`).join("")}</tr>`;

/** For a word processor or a spreadsheet. */
export const tableAsHtml = ({ title, columns, rows }: DataTable): string =>
  [
    `<table><caption>${escapedHtml(title)}</caption>`,
    cells("th", columns),
    ...rows.map((row) =>
      cells(
        "td",
        row.cells.map(({ text }) => text),
      ),
    ),
    "</table>",
  ].join("\n");
