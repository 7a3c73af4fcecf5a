import type { Pieces } from "../record/pieces";
import { atOnce, flatMapped } from "../record/pieces";
import type { Item, PartnershipRecord } from "../record/record";
import { USUAL_THEMES } from "../record/record";
import { wholeInTurns } from "./in-turns";
import { SHEETS } from "./sheets";
import type { Sheet } from "./sheets/column";
import { wordsIn } from "./template/settings";
import type { DrawnSheet } from "./workbook-of/drawn-sheet";
import { guideSheet } from "./workbook-of/guide-sheet";
import { rowsOfItem } from "./workbook-of/item-rows";
import { listsSheet } from "./workbook-of/lists";
import { allNames } from "./workbook-of/names-for";
import { settingsSheet } from "./workbook-of/settings-rows";
import { filledSheet } from "./workbook-of/template-sheet";

/** The record as a workbook in the form of the template (.xlsx). What it loses, `cannotHold` tells. */
export async function workbookOf(record: PartnershipRecord): Promise<Uint8Array<ArrayBuffer>> {
  const { writeWorkbook } = await import("./spreadsheet");
  return writeWorkbook(await wholeInTurns(sheetsDrawn(record)));
}

/** The same sheets, at once. */
export const sheetsOf = (record: PartnershipRecord): readonly DrawnSheet[] => atOnce(sheetsDrawn(record));

/** The same, piece by piece. A sheet that the template does not have is there only where the record has something for it. */
export function* sheetsDrawn(record: PartnershipRecord): Pieces<readonly DrawnSheet[]> {
  const names = allNames(record);
  const wordsOf = wordsIn({
    classes: record.classes,
    ...(record.themes !== USUAL_THEMES && {
      themes: record.themes.map(({ id, name = id }) => ({ id, name })),
    }),
  });
  const lists = listsSheet(wordsOf);
  const filled: { readonly sheet: Sheet; readonly rows: readonly (readonly string[])[] }[] = [];
  for (const sheet of SHEETS) {
    const items: readonly Item[] = record[sheet.collection];
    filled.push({ sheet, rows: yield* flatMapped(items, (item) => rowsOfItem(item, sheet, names, wordsOf)) });
  }
  return [
    guideSheet(),
    settingsSheet(record),
    ...filled
      .filter(({ sheet, rows }) => sheet.isInTemplate || rows.length > 0)
      .map(({ sheet, rows }) => filledSheet(sheet, rows, lists)),
    lists,
  ];
}
