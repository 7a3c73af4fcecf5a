/**
 * `npm run test:libreoffice`: LibreOffice opens the template and the workbook of a record without a word, and what it saves again
 * reads the same. Needs `soffice` (Debian: libreoffice-calc).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readContents } from "../../src/io/content";
import { openBytes } from "../../src/io/open-bytes";
import { templateWorkbook } from "../../src/io/template-workbook";
import { workbookOf } from "../../src/io/workbook-of";
import { inventedRecord } from "../fixtures/invented-record";

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

const sound = [
  await check("template", await templateWorkbook()),
  await check("record", await workbookOf(inventedRecord())),
  await opensAgain(),
];
rmSync(folder, { recursive: true });
process.exitCode = sound.every((each) => each) ? 0 : 1;
