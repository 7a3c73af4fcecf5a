/**
 * `npm run test:libreoffice`: LibreOffice opens the template and the workbook of a record without a word, and what it saves again
 * reads the same; and Writer opens a review. Needs `soffice` (Debian: libreoffice-calc, libreoffice-writer).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readContents } from "../../src/io/content";
import { csvOf } from "../../src/io/csv";
import { openBytes } from "../../src/io/open-bytes";
import { reviewAsWord } from "../../src/io/review-word";
import { templateWorkbook } from "../../src/io/template-workbook";
import { Workbook } from "../../src/io/workbook";
import { workbookOf } from "../../src/io/workbook-of";
import { asPlainTexts } from "../../src/views/table/table";
import { paperOf } from "../../src/words/review/paper";
import { inventedRecord } from "../fixtures/invented-record";
import { reviewBetween } from "../laws/review";
import { tableOfYear } from "../views/table/table-of";

const FORMATS = ["xlsx", "ods"] as const;
const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));

/** @returns what LibreOffice said, but for the note that there is no Java */
function saved(path: string, format: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = ["--headless", profile, "--convert-to", format, "--outdir", join(folder, format), path];
  const said = execFileSync("soffice", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  return said.trim().replaceAll(folder, "");
}

const cellsOf = async (path: string): Promise<unknown> => {
  const [read] = await readContents({ path: "book", bytes: readFileSync(path) });
  return JSON.parse(JSON.stringify(read?.file?.content ?? read?.faults));
};

async function check(name: string, bytes: Uint8Array): Promise<boolean> {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, bytes);
  const same = await Promise.all(
    FORMATS.map(async (format) => {
      console.log(saved(path, format));
      const isSame = isDeepStrictEqual(
        await cellsOf(join(folder, format, `${name}.${format}`)),
        await cellsOf(path),
      );
      console.log(`${name}.${format}: ${isSame ? "the same cells" : "OTHER CELLS"}`);
      return isSame;
    }),
  );
  return same.every((each) => each);
}

async function opensAgain(): Promise<boolean> {
  const record = inventedRecord();
  const read = await Promise.all(
    FORMATS.map(async (format) => {
      const bytes = readFileSync(join(folder, format, `record.${format}`));
      const opened = await openBytes([{ path: "book", bytes }], { title: "Another", asAt: "2030-01-01" });
      const isSame = isDeepStrictEqual(
        JSON.parse(JSON.stringify(opened.record)),
        JSON.parse(JSON.stringify(record)),
      );
      console.log(
        `record.${format}: ${isSame ? "the same record" : "ANOTHER RECORD"}, ${opened.faults.length} faults`,
      );
      return isSame && opened.faults.length === 0;
    }),
  );
  return read.every((each) => each);
}

/** A review as a Word document: LibreOffice Writer opens it, and finds its title, its table and its documents in it. */
async function opensReview(): Promise<boolean> {
  const record = inventedRecord();
  const review = reviewBetween(record, "northwick-borough-council", 2010, 2016);
  const blob = await reviewAsWord(paperOf(record, review));
  const path = join(folder, "review.docx");
  writeFileSync(path, new Uint8Array(await blob.arrayBuffer()));
  console.log(saved(path, "txt:Text"));
  const text = readFileSync(join(folder, "txt:Text", "review.txt"), "utf8");
  const isWhole = [
    "review of 2016",
    "Who sits there for the council",
    "Marchshire Growth Company",
    "Documents",
  ].every((part) => text.includes(part));
  console.log(`review.docx: ${isWhole ? "the whole review" : "NOT THE WHOLE REVIEW"}`);
  return isWhole;
}

/** Dates and sums of a table as CSV: LibreOffice takes no date for another, and every sum for a number. */
async function keepsTable(
  name: "changes" | "money",
  column: string,
  isKept: (cell: string) => boolean,
): Promise<boolean> {
  const rows = [2010, 2011, 2014, 2015, 2016].flatMap((year) =>
    asPlainTexts(tableOfYear(inventedRecord(), name, year, "marchshire")),
  );
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, csvOf(rows));
  console.log(saved(path, "xlsx"));
  const [read] = await readContents({
    path: "book",
    bytes: readFileSync(join(folder, "xlsx", `${name}.xlsx`)),
  });
  if (!(read?.file?.content instanceof Workbook)) return false;
  const [sheet] = read.file.content.sheets;
  const at = sheet?.table.headings.indexOf(column) ?? -1;
  const cells = sheet?.table.rows.map((row) => row.cells[at] ?? "").filter((cell) => cell !== column) ?? [];
  const others = cells.filter((cell) => !isKept(cell));
  console.log(
    `${name}.csv, ${column}: ${cells.length} cells, ${others.length} turned${others.map((each) => ` (${each})`)}`,
  );
  return cells.length > 0 && others.length === 0;
}

const sound = [
  await check("template", await templateWorkbook()),
  await check("record", await workbookOf(inventedRecord())),
  await opensAgain(),
  await opensReview(),
  await keepsTable("changes", "When", (cell) => /^(in |on |by |between |[a-z]+ |\d{4}$|.*[(,])/.test(cell)),
  await keepsTable("money", "Amount", (cell) => /^\d+(\.\d+)?$/.test(cell)),
];
rmSync(folder, { recursive: true });
process.exitCode = sound.every((each) => each) ? 0 : 1;
