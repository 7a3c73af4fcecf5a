/** A review as a Word document (Office Open XML), to be edited before it goes out. To be loaded when one is asked for. */
import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { CitedStatement } from "../words/review/documents";
import { briefCitation } from "../words/review/documents";
import type { ReviewPaper } from "../words/review/paper";
import type { PaperGroup, PaperRow, PaperSection } from "../words/review/paper-parts";
import { textOf } from "../words/sentence";

export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** With the headings, the table with its header row, the lists and the documents that the page has; without the pictures. */
export const reviewAsWord = (paper: ReviewPaper): Promise<Blob> =>
  Packer.toBlob(
    new Document({
      title: paper.title,
      creator: "Partnership Explorer",
      styles: STYLES,
      sections: [
        {
          properties: { page: PAGE },
          footers: { default: new Footer({ children: [pageNumber()] }) },
          children: [
            ...beginning(paper),
            tableOf(paper),
            ...paper.sections.flatMap(listOf(paper)),
            ...end(paper),
          ],
        },
      ],
    }),
  );

/** A twentieth of a point, as Word counts. */
const TWIPS_OF_MM = 56.7;
const mm = (length: number): number => Math.round(length * TWIPS_OF_MM);
/** A4, upright. */
const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(14), bottom: mm(14), left: mm(14), right: mm(14) },
};
const COLUMN_WIDTHS = [63, 48, 24, 47].map(mm);

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "BFBFBF" };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  insideHorizontal: LINE,
  left: NO_BORDER,
  right: NO_BORDER,
  insideVertical: NO_BORDER,
};

/** Half points. */
const TEXT = 20;
const SMALL = 18;
const QUIET = "595959";

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: "000000" },
  paragraph: { spacing: { before, after: 60 }, keepNext: true },
});
const STYLES = {
  default: {
    document: {
      run: { font: "Arial", size: TEXT, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: heading(34, 0),
    heading2: heading(25, 240),
  },
};

const pageNumber = (): Paragraph =>
  new Paragraph({
    children: [
      new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES], size: SMALL }),
    ],
  });

const titled = (text: string, level: "HEADING_1" | "HEADING_2"): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel[level] });

const beginning = ({ title, summary, table }: ReviewPaper): readonly Paragraph[] => [
  titled(title, "HEADING_1"),
  new Paragraph({ text: summary.join(" "), spacing: { after: 160 } }),
  ...(table.groups.length > 0 ? [titled(table.caption, "HEADING_2")] : []),
];

/** A sentence, and behind it where it stands. */
function runsOf({ documents }: ReviewPaper, statement: CitedStatement, size: number): readonly TextRun[] {
  const cited = briefCitation(documents, statement);
  return [
    new TextRun({ text: textOf(statement.sentence), size }),
    ...(cited === ""
      ? []
      : [new TextRun({ text: ` [${cited}]`, size: Math.min(size, SMALL), color: QUIET })]),
  ];
}

/** Word takes a table without rows for a broken file. */
const tableOf = (paper: ReviewPaper): Table | Paragraph =>
  paper.table.groups.length === 0
    ? new Paragraph({ text: "No partnership is on record." })
    : new Table({
        layout: TableLayoutType.FIXED,
        borders: BORDERS,
        columnWidths: COLUMN_WIDTHS,
        width: { size: COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        rows: [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: paper.table.columns.map((column, index) => cell([bold(column)], index)),
          }),
          ...paper.table.groups.flatMap(rowsOf(paper)),
        ],
      });

const bold = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: true, size: SMALL })], spacing: { after: 0 } });

const cell = (children: readonly Paragraph[], column: number): TableCell =>
  new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ spacing: { after: 0 } })],
    width: { size: COLUMN_WIDTHS[column] ?? 0, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
  });

const rowsOf =
  (paper: ReviewPaper) =>
  ({ heading, rows }: PaperGroup): readonly TableRow[] => [
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: COLUMN_WIDTHS.length,
          shading: { fill: "E8E8E8" },
          margins: { top: 50, bottom: 50, left: 70, right: 70 },
          children: [bold(`${heading} (${rows.length})`)],
        }),
      ],
    }),
    ...rows.map((row) => rowOf(paper, row)),
  ];

/** Whoever sits there has a line each; how it stands and since when is one. */
function rowOf(paper: ReviewPaper, { name, cells }: PaperRow): TableRow {
  const [whatItIs = [], seats = [], sums = [], standing = []] = cells;
  const line = (fact: CitedStatement): Paragraph => lineOf(runsOf(paper, fact, SMALL));
  return new TableRow({
    cantSplit: true,
    children: [
      [bold(name), ...whatItIs.map(line)],
      seats.map(line),
      sums.map(line),
      [lineOf(joined(paper, standing, SMALL))],
    ].map(cell),
  });
}

const lineOf = (children: readonly TextRun[]): Paragraph =>
  new Paragraph({ children, spacing: { after: 0 } });

const joined = (
  paper: ReviewPaper,
  statements: readonly CitedStatement[],
  size: number,
): readonly TextRun[] =>
  statements.flatMap((statement, index) => [
    ...(index > 0 ? [new TextRun({ text: " ", size })] : []),
    ...runsOf(paper, statement, size),
  ]);

const listOf =
  (paper: ReviewPaper) =>
  ({ heading, items }: PaperSection): readonly Paragraph[] => [
    titled(heading, "HEADING_2"),
    ...items.map(({ statements }) => bulleted(joined(paper, statements, TEXT))),
  ];

const bulleted = (children: readonly TextRun[]): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, children, indent: { left: mm(6), hanging: mm(5) } });

const end = ({ gaps, documents, howToRead }: ReviewPaper): readonly Paragraph[] => [
  ...(gaps.length === 0 ? [] : [titled("Not on record", "HEADING_2")]),
  ...gaps.flatMap(({ lead, questions }) => [
    new Paragraph({ text: lead, keepNext: true }),
    ...questions.map(({ question, told }) => bulleted([new TextRun({ text: `${question}: ${told}.` })])),
  ]),
  titled("Documents", "HEADING_2"),
  ...documents.map(({ brief, full }) => bulleted([new TextRun({ text: `${brief}: ${full}` })])),
  titled("How to read it", "HEADING_2"),
  new Paragraph({ text: howToRead }),
];
