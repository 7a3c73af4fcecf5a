import type { PartnershipRecord } from "../../record/record";
import { manifestOf } from "../record-json";
import { SETTING_HEADINGS, SETTING_WORDS, SETTINGS } from "../sheets/settings";
import type { DrawnSheet } from "./drawn-sheet";

const COLUMNS = SETTING_HEADINGS.map((heading, index) => ({ heading, width: index === 1 ? 50 : 20 }));

/** What is true of the whole record. */
export function settingsSheet(record: PartnershipRecord): DrawnSheet {
  const { title, period, default_area, themes = [], classes = [], checklist = [] } = manifestOf(record);
  const area = record.areas.find(({ id }) => id === default_area)?.name ?? default_area;
  return {
    name: SETTINGS,
    columns: COLUMNS,
    rows: [
      [SETTING_WORDS.title, title],
      [SETTING_WORDS.period, period.replace("/", " to ")],
      [SETTING_WORDS.default_area, area, default_area],
      ...themes.map(({ id, name }) => [SETTING_WORDS.themes, name, id]),
      ...classes.map(({ id, name, plural = "", kind }) => [SETTING_WORDS.classes, name, id, plural, kind]),
      ...checklist.map(({ id, text, council_id = "", document_id = "" }) => [
        SETTING_WORDS.checklist,
        text,
        id,
        "",
        "",
        council_id,
        document_id,
      ]),
    ],
  };
}

/** With a place for what a record may say of itself, and need not. */
export const emptySettings = (): DrawnSheet => ({
  name: SETTINGS,
  columns: COLUMNS.slice(0, 3),
  rows: [SETTING_WORDS.title, SETTING_WORDS.period].map((word) => [word, ""]),
});
