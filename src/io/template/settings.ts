import type { RecordFile } from "../../record/record-file";
import type { Manifest } from "../../record/shape";
import { manifestShape } from "../../record/shape";
import { undefused } from "../defused";
import type { Notes } from "../generous/notes";
import type { CellWord, Column } from "../sheets/column";
import { SETTING_HEADINGS, SETTING_WORDS } from "../sheets/settings";
import { Table } from "../table";
import { Workbook } from "../workbook";
import { keyOf } from "./sheet-plan";

type Settings = Partial<Manifest>;

/** The last of several files wins. What is no setting is noted. */
export const settingsOf = (files: readonly RecordFile[], notes: Notes): Settings =>
  Object.assign(
    {},
    ...files.flatMap((file) => tablesIn(file).map((table) => settingsIn(table, file, notes))),
  );

const tablesIn = ({ content }: RecordFile): readonly Table[] =>
  (content instanceof Workbook ? content.sheets.map(({ table }) => table) : [content]).filter(isSettings);

export const isSettings = (content: unknown): content is Table =>
  content instanceof Table &&
  [SETTING_HEADINGS[0], SETTING_HEADINGS[1], SETTING_HEADINGS[2]].every((heading) =>
    content.headings.map(keyOf).includes(keyOf(heading)),
  );

function settingsIn(table: Table, { path }: RecordFile, notes: Notes): Settings {
  const at = SETTING_HEADINGS.map((heading) => table.headings.map(keyOf).indexOf(keyOf(heading)));
  const rows = table.rows.map(({ number, cells }) => {
    const [setting, value, id, plural, kind, council, document] = at.map((index) =>
      undefused(cells[index] ?? ""),
    );
    return { number, setting, value, id, plural, kind, council, document };
  });
  const of = (word: string) => rows.filter(({ setting = "" }) => keyOf(setting) === keyOf(word));
  const one = (word: string) => of(word)[0]?.value || undefined;
  const named = (word: string) => of(word).map(({ id, value = "" }) => ({ id: id || value, name: value }));
  const given = {
    title: one(SETTING_WORDS.title),
    period: one(SETTING_WORDS.period)?.replace(/ to /, "/"),
    default_area: of(SETTING_WORDS.default_area)[0]?.id || undefined,
    themes: some(named(SETTING_WORDS.themes)),
    classes: some(
      of(SETTING_WORDS.classes).map(({ id, value = "", plural, kind }) => ({
        id: id || value,
        name: value,
        ...(plural && { plural }),
        kind: kind || "other",
      })),
    ),
    checklist: some(
      of(SETTING_WORDS.checklist).map(({ id, value = "", council, document }) => ({
        id: id || value,
        text: value,
        ...(council && { council_id: council }),
        ...(document && { document_id: document }),
      })),
    ),
  };
  return believed(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    path,
    notes,
  );
}

const some = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length === 0 ? undefined : values;

/** Each by itself: the record can be without any. */
function believed(given: Readonly<Record<string, unknown>>, file: string, notes: Notes): Settings {
  const shape = manifestShape.shape as Readonly<
    Record<string, { safeParse: (value: unknown) => { success: boolean } }>
  >;
  const sound = Object.entries(given).filter(([name, value]) => {
    if (shape[name]?.safeParse(value).success) return true;
    notes.faults.push({
      weight: "noted",
      file,
      item: "",
      place: "Record",
      field: name,
      expected: EXPECTED[name] ?? "a setting as the guide describes it",
      found: JSON.stringify(value),
    });
    return false;
  });
  return Object.fromEntries(sound);
}

const EXPECTED: Readonly<Record<string, string>> = {
  period: "years such as 2009 to 2024, or one year",
  classes: "kinds that are drawn as partnership, sub-group, council or other",
};

/** The words of a column, with those that the record has for itself. */
export const wordsIn =
  ({ themes, classes = [] }: Settings) =>
  ({ field, words = [] }: Column): readonly CellWord[] => {
    const named = (each: { readonly id: string; readonly name: string }) => ({
      value: each.id,
      word: each.name,
    });
    if (field === "theme" && themes) return themes.map(named);
    return field === "classification" ? [...classes.map(named), ...words] : words;
  };
