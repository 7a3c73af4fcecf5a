/** The cells of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3, chapter 9), as it is read. */
import type { SaxesTagPlain } from "saxes";
import { SaxesParser } from "saxes";
import { MOST_COLUMNS, MOST_ROWS, TOO_MANY_ROWS } from "./spreadsheet-limits";
import type { SheetRows } from "./table-of-rows";

/** What is written in one cell, while it is open. */
interface OpenCell {
  readonly tag: SaxesTagPlain;
  readonly paragraphs: string[];
}

/** Takes the text of `content.xml` piece by piece. */
export class OdsCells {
  readonly sheets: SheetRows[] = [];
  /** Of all rows that hold anything. */
  count = 0;
  private readonly parser = new SaxesParser();
  private cells: string[] = [];
  private row = 0;
  private rowRepeat = 1;
  private cell: OpenCell | null = null;
  /** A remark is no part of what a cell holds. */
  private notes = 0;

  constructor() {
    this.parser.on("error", (error) => {
      throw error;
    });
    this.parser.on("doctype", () => this.parser.fail("no document type"));
    this.parser.on("opentag", (tag) => this.open(tag));
    this.parser.on("text", (text) => this.write(text));
    this.parser.on("closetag", (tag) => this.close(tag));
  }

  /** @throws Error where it is no XML */
  read(text: string): void {
    this.parser.write(text);
  }

  private open(tag: SaxesTagPlain): void {
    const { name, attributes } = tag;
    if (name === "office:annotation") this.notes += 1;
    else if (name === "table:table") this.begin(attributes["table:name"] ?? "");
    else if (name === "table:table-row") {
      this.rowRepeat = repeat(attributes["table:number-rows-repeated"]);
      this.cells = [];
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      this.cell = { tag, paragraphs: [] };
    } else if (name === "text:p" && this.notes === 0) this.cell?.paragraphs.push("");
    else if (name === "text:line-break") this.write("\n");
    else if (name === "text:tab") this.write("\t");
    else if (name === "text:s") this.write(" ".repeat(Math.min(repeat(attributes["text:c"]), 1000)));
  }

  private begin(name: string): void {
    this.sheets.push({ name, rows: [] });
    this.row = 0;
  }

  private write(text: string): void {
    const paragraphs = this.cell?.paragraphs;
    if (this.notes > 0 || !paragraphs || paragraphs.length === 0) return;
    paragraphs.push(`${paragraphs.pop()}${text}`);
  }

  private close({ name }: SaxesTagPlain): void {
    if (name === "office:annotation") this.notes -= 1;
    else if (name === "table:table-cell" || name === "table:covered-table-cell") this.endCell();
    else if (name === "table:table-row") this.endRow();
  }

  private endCell(): void {
    if (!this.cell) return;
    const { tag, paragraphs } = this.cell;
    const count = Math.min(
      repeat(tag.attributes["table:number-columns-repeated"]),
      MOST_COLUMNS - this.cells.length,
    );
    const text = textOf(tag, paragraphs);
    for (let index = 0; index < count; index += 1) this.cells.push(text);
    this.cell = null;
  }

  /** Equal rows stand once, with their number; so does the empty rest of a sheet, which is only counted. */
  private endRow(): void {
    const isFilled = this.cells.some((text) => text !== "");
    this.count += isFilled ? this.rowRepeat : 0;
    if (this.count > MOST_ROWS) throw new RangeError(TOO_MANY_ROWS);
    for (let index = 1; isFilled && index <= this.rowRepeat; index += 1) {
      this.sheets.at(-1)?.rows.push({ number: this.row + index, cells: this.cells });
    }
    this.row += this.rowRepeat;
  }
}

const repeat = (count: string | undefined): number => Math.max(1, Math.trunc(Number(count ?? 1)) || 1);

/** What the cell holds, a formula what it came to; not how it is shown. */
function textOf({ attributes }: SaxesTagPlain, paragraphs: readonly string[]): string {
  const shown = paragraphs.join("\n");
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
    case "percentage":
      return attributes["office:value"] ?? shown;
    case "date":
      return (attributes["office:date-value"] ?? shown).replace(/T00:00:00(\.0+)?$/, "");
    case "boolean":
      return attributes["office:boolean-value"] ?? shown;
    default:
      return shown;
  }
}
