/** A record in the sheets of the template: a workbook, or a table with the headings of one of them. */

import type { Fault } from "../../record/fault";
import { faultOfFile } from "../../record/fault";
import { grouped } from "../../record/grouped";
import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import type { RecordFile } from "../../record/record-file";
import { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import type { AsAt, Preset } from "../presets/preset";
import { SHEETS } from "../sheets";
import { addedItems } from "./added-items";
import { orderOf } from "./date-order";
import type { Draft } from "./drafts";
import { draftsOf } from "./drafts";
import type { Items } from "./items";
import { itemOf } from "./items";
import { Names } from "./names";
import { withOftenUsed } from "./often-used";
import { withPublished } from "./publishers";
import type { Reading } from "./reading";
import { newNamesOf } from "./renamings";
import { isSettings, settingsOf, wordsIn } from "./settings";
import { rowsOfSheet, textOfField } from "./sheet-row";
import { sheetTables } from "./sheet-tables";

export const template: Preset = {
  name: "a record in the sheets of the template",
  recognises: (content) => sheetTables({ path: "", content }).length > 0 || isSettings(content),
  read,
};

function* read(files: readonly RecordFile[], asAt: AsAt, notes: Notes): Pieces<readonly Rough[]> {
  notes.settings = settingsOf(files, notes);
  const rows = files.flatMap(sheetTables).flatMap(rowsOfSheet);
  yield;
  const drafts = inOrder(yield* draftsOf(rows));
  yield;
  const plain: Reading = {
    notes: new Notes(),
    names: new Names(drafts, asAt.newNames),
    order: asAt.order ?? orderOf(rows),
    usesThemes: rows.some((row) => textOfField(row, "theme") !== undefined),
    dates: new Map(),
    wordsOf: withOftenUsed(rows, wordsIn(notes.settings)),
  };
  yield;
  const names = new Names(drafts, asAt.newNames, yield* newNamesIn(drafts, plain, asAt.date));
  const reading: Reading = { ...plain, notes, names, dates: new Map() };
  yield;
  const items: Items = { roughs: [], dates: new Map(), asAt: asAt.date };
  yield* flatMapped(drafts, (draft) => {
    itemOf(draft, reading, items);
    return [];
  });
  if (rows.length === 0) notes.faults.push(...files.map(({ path }) => emptyFault(path)));
  const published = withPublished(items.roughs, drafts, (id) => items.dates.get(id) ?? items.asAt);
  return [...published, ...addedItems(reading, items)];
}

/** Read without a word, since all of it is read again when the names are known. */
function* newNamesIn(drafts: readonly Draft[], quiet: Reading, asAt: string): Pieces<Names["newNames"]> {
  const items: Items = { roughs: [], dates: new Map(), asAt };
  const documents = drafts.filter(({ rows: [{ sheet }] }) => sheet.collection === "documents");
  for (const draft of documents) itemOf(draft, quiet, items);
  return yield* newNamesOf(drafts, quiet, (id) => items.dates.get(id));
}

const emptyFault = (path: string): Fault => ({
  ...faultOfFile(path, "a row under the headings of one of its sheets, beside the example", "none"),
  isEmpty: true,
});

/** Documents first, since what a paragraph says may depend on the day of its document. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const byCollection = grouped(drafts, ({ rows: [{ sheet }] }) => [sheet.collection]);
  return SHEETS.flatMap(({ collection }) => byCollection.get(collection) ?? []);
}
