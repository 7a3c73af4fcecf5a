/** What a workbook says of the whole record: its title, its years, and what it calls things. */
import type { Manifest } from "../../record/shape";

/** Of the sheet, on its tab. */
export const SETTINGS = "Record";

export const SETTING_HEADINGS = [
  "Setting",
  "Value",
  "ID",
  "In the plural",
  "Drawn as",
  "Council",
  "Document",
] as const;

/** In the first column, for what a row says. */
export const SETTING_WORDS = {
  title: "Title",
  period: "Years",
  default_area: "Area shown first",
  themes: "Theme",
  classes: "Kind of body",
  checklist: "Question of a review",
} as const satisfies Partial<Record<keyof Manifest, string>>;
