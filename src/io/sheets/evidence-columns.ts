import { SAYINGS } from "./cell-words";
import type { Column } from "./column";
import { choice, column, RARE } from "./column";

/** Where the fact of the row is written: with these, each row of every other sheet ends. */
export const evidenceColumns = (document: string, paragraph: string): readonly Column[] => [
  column(
    "Document",
    "sources.document_id",
    "document",
    "Where it is written: the title of a row of the sheet Documents.",
    document,
  ),
  column(
    "Paragraph",
    "sources.locator",
    "text",
    "The number of the paragraph as it is printed, or the heading, or the row of a register.",
    paragraph,
  ),
  choice(
    "The paragraph",
    "sources.says",
    SAYINGS,
    "What the paragraph does with the fact. Left empty: it reports it, or its end, as the dates say.",
    "reports it",
  ),
  column(
    "Note",
    "sources.note",
    "text",
    "Anything that a reader of the evidence should know, in your own words.",
  ),
  column(
    "Words",
    "sources.quote",
    "text",
    "The words of the paragraph, where you may publish them.",
    "",
    RARE,
  ),
  column(
    "Day it speaks of",
    "sources.date",
    "date",
    "Where the paragraph speaks of another day than that of its document.",
    "",
    RARE,
  ),
  column("Page", "sources.page", "count", "The page of the document.", "", RARE),
  column(
    "Link to the paragraph",
    "sources.url",
    "text",
    "The web address of the paragraph itself.",
    "",
    RARE,
  ),
  column(
    "Is inferred",
    "sources.inferred",
    "yes-no",
    "Yes, where part of it is our own conclusion: the note says which.",
    "",
    RARE,
  ),
  column(
    "Is misprinted",
    "sources.misprint",
    "yes-no",
    "Yes, where the document has a slip: the note says which.",
    "",
    RARE,
  ),
];

/** What an exported row goes by, and a name that stands twice. */
export const idColumn = (): Column =>
  column(
    "ID",
    "id",
    "text",
    "May be left empty. It tells apart what has the same name, and stays when a name changes.",
    "",
    {},
  );

/** What a register says and no other column holds. */
export const detailColumns = (label = "", value = ""): readonly Column[] => [
  column(
    "Detail",
    "details.label",
    "text",
    "Anything else that you keep, such as a responsible officer or a date of review: what it is.",
    label,
  ),
  column("Detail says", "details.value", "text", "And what it says.", value),
];
