/** A row of the sheet Changes that says how a body is called since. */
import type { Fault } from "../../record/fault";
import { Notes } from "../generous/notes";
import type { Draft } from "./drafts";
import type { Reading } from "./reading";
import { cellValue } from "./reading";
import { planOf } from "./sheet-plan";
import { textOf } from "./sheet-row";
import { slipOf } from "./slip";

const TYPE = "type";
const FROM = "original_organization_ids";
const INTO = "resulting_organization_ids";

export interface RenamedCells {
  readonly from: string;
  readonly into: string | undefined;
}

/** The names in its cells; undefined where it tells of something else, or of more than one body. */
export function renamedIn({ rows: [row, ...others] }: Draft, reading: Reading): RenamedCells | undefined {
  const { collection } = row.sheet;
  const [type, from, into] = [TYPE, FROM, INTO].map((field) => planOf(row.sheet).byField.get(field));
  if (collection !== "change_events" || !type || !from || !into || others.length > 0) return undefined;
  if (cellValue(row, type, { ...reading, notes: new Notes() }) !== "renamed") return undefined;
  const texts = { from: textOf(row, from), into: textOf(row, into) };
  const isSeveral = [texts.from, texts.into].some(
    (text) => text !== undefined && /[;\n]/.test(text) && !reading.names.organizations.isName(text),
  );
  return texts.from === undefined || isSeveral ? undefined : { from: texts.from, into: texts.into };
}

/** Two rows for one body, or none; or no new name, of which the change is kept all the same. */
export function renamingSlips(draft: Draft, reading: Reading): readonly Fault[] {
  const [row] = draft.rows;
  const names = renamedIn(draft, reading);
  const [from, into] = [FROM, INTO].map((field) => planOf(row.sheet).byField.get(field));
  if (!names || !from || !into) return [];
  const { organizations } = reading.names;
  if (names.into === undefined)
    return [slipOf(row, into, { expected: "its new name", hint: "Say its new name." }, "noted")];
  const [one, other] = [names.from, names.into].map((name) => organizations.find(name));
  if (one?.length === 0 && other?.length === 0) {
    const expected = "the name of a row of the sheet Structures, or its new name there";
    const { hint, meant } = organizations.slipOf(names.from, expected, "");
    const asked = hint === undefined ? {} : { hint, ...(meant && { meant: { ...meant, orNew: false } }) };
    return [slipOf(row, from, { expected, ...asked }, "left-out")];
  }
  if (one?.length !== 1 || other?.length !== 1 || one[0]?.id === other[0]?.id) return [];
  return [slipOf(row, into, TWO_ROWS, "left-out")];
}

const TWO_ROWS = {
  expected: "a new name of the same body, which has one row of the sheet Structures",
  hint: "Both names have a row: keep one row with its present name, the former in Other name.",
};
