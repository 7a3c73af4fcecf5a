import type { Report } from "../words/comparison-report";
import { escapedHtml } from "./html";

const listAsHtml = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escapedHtml(line)}</li>`).join("")}</ul>`;

/** As a word processor takes it over. */
export const reportAsHtml = ({ title, lead, sections, documents }: Report): string =>
  [
    `<h2>${escapedHtml(title)}</h2><p>${escapedHtml(lead)}</p>`,
    ...sections.map(
      ({ heading, note, lines }) =>
        `<h3>${escapedHtml(heading)}</h3>${note ? `<p>${escapedHtml(note)}</p>` : ""}${listAsHtml(lines)}`,
    ),
    `<h3>Documents</h3>${listAsHtml(documents)}`,
  ].join("\n");
