/**
 * `npm run record -- open FILE… --out FOLDER`: opens a record as others write it, and writes the folder that is put beside the page.
 * `npm run record -- template --out FILE`: writes the empty workbook for one.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SAVE_FORMATS } from "../src/io/save/formats";
import { templateWorkbook } from "../src/io/template-workbook";
import { END_CUSTOMS } from "../src/record/vocabulary";
import { isoOfDay, today } from "../src/time/day";
import { boundsOf } from "../src/time/edtf";
import { faultsInWords } from "../src/words/faults";
import { reportInWords } from "../src/words/opening-report";
import { uncoveredInWords } from "../src/words/uncovered";
import { openFiles, writeRecord } from "./open-files";
import { matchingsIn, suggestionsInWords } from "./read-matching";
import { saveAs } from "./save-as";

const USAGE = `npm run record -- open FILE… --out FOLDER [--title TEXT] [--as-at DATE]
  [--covers FROM/TO] [--ends next-day] [--contacts] [--match FILE.json] [--as FORMAT]

       npm run record -- template --out FILE.xlsx

Opens files, each by what it holds: a workbook in the form of the template (.xlsx or .ods), a CSV with the headings of one of its
sheets, a record of this explorer, a zip of its files, Popolo 1.0.1, or one of the public sets and formats that data/README.md lists. Writes record.json and its part into the folder, which must hold no JSON files yet, and tells what was read,
left out, noted and made up.

  --title     what the record is called, where the files do not say it
  --as-at     the day of which files tell that hold no date, such as 2024-05-01; today, if it is not given
  --covers    the time that the files list completely, such as 2023-04-01/2024-04-01: what they list without a beginning was there
              when it began, and what they list without an end when it ended
  --ends      next-day, where they give as an end the first day on which a thing was no more
  --contacts  carries over telephone numbers and e-mail addresses
  --match     what the columns of a table are that no format knows, such as a register of partnerships: the matching as a saved record
              keeps it, a list of them, or such a record. Without it, a matching is suggested
  --as        writes one file into the folder instead, and says what it cannot hold: one of
              ${SAVE_FORMATS.map(({ id }) => id).join(", ")}`;

/** Of each kind of fault. */
const MOST_TOLD = 20;

/** Once, with one clear line: 0 opened, 1 not opened or not written, 2 not understood. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string" },
      title: { type: "string" },
      "as-at": { type: "string" },
      covers: { type: "string" },
      ends: { type: "string" },
      contacts: { type: "boolean" },
      match: { type: "string" },
      as: { type: "string" },
    },
  });
  const [command, ...files] = positionals;
  if (command === "template" && files.length === 0 && values.out !== undefined) {
    writeFileSync(values.out, await templateWorkbook());
    console.log(`written: ${values.out}`);
    return 0;
  }
  if (command !== "open" || files.length === 0 || values.out === undefined) throw new TypeError(USAGE);
  const { title, contacts, covers, "as-at": asAt, out } = values;
  for (const date of [asAt, covers]) if (date !== undefined) boundsOf(date);
  const ends = END_CUSTOMS.find((custom) => custom === values.ends);
  if (values.ends !== undefined && ends === undefined) throw new TypeError(USAGE);
  const format = SAVE_FORMATS.find(({ id }) => id === values.as);
  if (values.as !== undefined && format === undefined) throw new TypeError(USAGE);
  const day = asAt ?? isoOfDay(today());
  const matchings = values.match === undefined ? [] : matchingsIn(values.match);
  const options = { title, asAt: day, contacts, covers, ends, matchings };
  const { record, unmatched = [], ...report } = await openFiles(files, options);
  if (asAt === undefined)
    console.log(`Files that hold no date are told as at today, ${day}; --as-at names another day`);
  for (const line of reportInWords(record, report, MOST_TOLD)) console.log(line);
  console.log(faultsInWords(report.faults) ?? "no fault");
  for (const line of unmatched.length > 0 ? suggestionsInWords(unmatched, asAt ?? "") : []) console.log(line);
  if (!record || unmatched.length > 0) return 1;
  for (const line of uncoveredInWords(record)) console.log(line);
  for (const loss of format?.cannotHold(record) ?? []) console.log(`not held: ${loss}`);
  const paths = format ? [await saveAs(record, format, out)] : writeRecord(record, out);
  for (const path of paths) console.log(`written: ${path}`);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
