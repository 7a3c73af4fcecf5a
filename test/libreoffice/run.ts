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
import { openBytes } from "../../src/io/open-bytes";
import { reviewAsWord } from "../../src/io/review-word";
import { templateWorkbook } from "../../src/io/template-workbook";
import { workbookOf } from "../../src/io/workbook-of";
import { paperOf } from "../../src/words/review/paper";
import { inventedRecord } from "../fixtures/invented-record";
import { reviewBetween } from "../laws/review";

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

const sound = [
  await check("template", await templateWorkbook()),
  await check("record", await workbookOf(inventedRecord())),
  await opensAgain(),
  await opensReview(),
];
rmSync(folder, { recursive: true });
process.exitCode = sound.every((each) => each) ? 0 : 1;
