/** `npm run record -- open FILE… --out FOLDER`: opens a record as others write it, and writes the folder that is put beside the page. */
import { parseArgs } from "node:util";
import { boundsOf } from "../src/time/edtf";
import { faultsInWords, reportInWords } from "../src/words/opening-report";
import { openFiles, writeRecord } from "./open-files";

const USAGE = `npm run record -- open FILE… --out FOLDER [--title TEXT] [--as-at DATE] [--contacts]

Opens files, each by what it holds: a record of this explorer, Popolo 1.0.1, or one of the public sets and formats that
data/README.md lists. Writes record.json and its part into the folder, which must hold no JSON files yet, and tells what was read,
left out, noted and made up.

  --title     what the record is called, where the files do not say it
  --as-at     the day of which files tell that hold no date, such as 2024-05-01; today, if it is not given
  --covers    the time that a public set lists completely, such as 1974-04-01/2024-05-01, where the set does not say it
  --contacts  carries over telephone numbers and e-mail addresses`;

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
      contacts: { type: "boolean" },
    },
  });
  const [command, ...files] = positionals;
  if (command !== "open" || files.length === 0 || values.out === undefined) throw new TypeError(USAGE);
  const { title, contacts, covers, "as-at": asAt, out } = values;
  for (const date of [asAt, covers]) if (date !== undefined) boundsOf(date);
  const { record, ...report } = await openFiles(files, { title, asAt, covers, contacts });
  for (const line of reportInWords(record, report, MOST_TOLD)) console.log(line);
  console.log(faultsInWords(report.faults) ?? "no fault");
  if (!record) return 1;
  for (const path of writeRecord(record, out)) console.log(`written: ${path}`);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
