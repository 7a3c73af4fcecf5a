import { END_CUSTOM_WORDS } from "./cell-words";
import type { Sheet } from "./column";
import { choice, column, NEEDED, RARE } from "./column";
import { idColumn } from "./evidence-columns";

export const DOCUMENTS: Sheet = {
  name: "Documents",
  collection: "documents",
  note: "One row for each report, register or minute in which something is written.",
  isInTemplate: true,
  columns: [
    column(
      "Title of the document",
      "title",
      "text",
      "As it is printed.",
      "Annual report on partnerships 2010",
      NEEDED,
    ),
    column(
      "Date of the document",
      "date",
      "date",
      "Of the meeting, or the day as at which a register was drawn up. As you write dates: 5 July 2010, May 2011, 2009.",
      "5 July 2010",
      NEEDED,
    ),
    column(
      "Published by",
      "publisher_id",
      "publisher",
      "The council or body whose document it is.",
      "Marchshire Council",
    ),
    column(
      "Publisher as printed",
      "publisher",
      "text",
      "Where the document names its publisher otherwise than the sheet Structures does.",
      "",
      RARE,
    ),
    column("Meeting", "meeting", "text", "The meeting that it was written for.", "Cabinet"),
    column(
      "Web address",
      "url",
      "text",
      "Where the document can be read.",
      "https://www.example.org/report-2010.pdf",
    ),
    column("Written for", "audience", "text", "Who it was written for.", "", RARE),
    column("File", "file", "text", "The name of its file.", "", RARE),
    column(
      "Lists everything from and to",
      "covers",
      "span",
      "For a register: the time that it lists completely, such as 1 April 2010 to 31 March 2015.",
    ),
    choice(
      "An end in it is",
      "ends",
      END_CUSTOM_WORDS,
      "What the document gives as an end: the last day, or the first day on which it was there no more.",
    ),
    column(
      "Paragraph of it",
      "paragraphs",
      "texts",
      "Each paragraph as it is printed, where all are listed: what is left to read is known then. Each has a row.",
      "",
      RARE,
    ),
    column(
      "Paragraph set aside",
      "set_aside.locator",
      "text",
      "A paragraph that was read and holds nothing for the record. Each has a row; the title is repeated.",
      "",
      RARE,
    ),
    column("Why it is set aside", "set_aside.reason", "text", "In one word, such as finance.", "", RARE),
    idColumn(),
  ],
};
