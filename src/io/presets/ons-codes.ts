import { faultOfFile } from "../../record/fault";
import { grouped } from "../../record/grouped";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { dateIn, dateOf } from "./cell-date";
import { compareTexts } from "./compare-texts";
import { classOfCode, entityOf } from "./ons-entities";
import type { Row } from "./rows";

/** A code under one name: what a row of `ChangeHistory.csv` tells. */
export interface Spell {
  readonly code: string;
  readonly name: string;
  readonly row: Row;
  readonly start: string | undefined;
  /** The last day. */
  readonly end: string | undefined;
}

export type Codes = ReadonlyMap<string, readonly Spell[]>;

/**
 * The codes of bodies, with their spells in order. A code that stands only in `Changes.csv` has its name from there, and at
 * most the day on which it was made. How many rows are of other places is told by their kind.
 */
export function codesOf(history: readonly Row[], changes: readonly Row[], notes: Notes): Codes {
  tellOthers(history, notes);
  const spells = history.filter(isOfBody).map((row) => spellOf(row, notes));
  const known = new Set(spells.map(({ code }) => code));
  const named = changes
    .flatMap((row) => [madeIn(row), spellIn(row, "geogcd_p", "geognm_p")])
    .filter(({ code }) => classOfCode(code) !== undefined && !known.has(code));
  const firsts = [...grouped(named, ({ code }) => [code]).values()].flatMap(([first]) => first ?? []);
  const ordered = [...spells, ...firsts].toSorted((a, b) => compareTexts(a.start ?? "", b.start ?? ""));
  return grouped(ordered, ({ code }) => [code]);
}

const codeOf = ({ cells }: Row): string => cells.get("geogcd") ?? "";
const isOfBody = (row: Row): boolean => classOfCode(codeOf(row)) !== undefined;

/** On which all codes were made that are older. */
const FIRST_DAY = "2009-01-01";

function spellOf(row: Row, notes: Notes): Spell {
  const spell = spellIn(row, "geogcd", "geognm");
  const rough: Rough = { ...row, collection: "organizations", fields: { id: spell.code } };
  const start = dateOf(rough, "OPER_DATE", row.cells.get("oper_date"), notes);
  const end = dateOf(rough, "TERM_DATE", row.cells.get("term_date"), notes);
  return { ...spell, start: startOf(start), end };
}

/** The new code of a row of `Changes.csv`. */
const madeIn = (row: Row): Spell => ({
  ...spellIn(row, "geogcd", "geognm"),
  start: startOf(dateIn(row.cells.get("oper_date") ?? "") ?? undefined),
});

const startOf = (date: string | undefined): string | undefined => (date === FIRST_DAY ? undefined : date);

const spellIn = (row: Row, code: string, name: string): Spell => ({
  code: row.cells.get(code) ?? "",
  name: row.cells.get(name) ?? "",
  row,
  start: undefined,
  end: undefined,
});

function tellOthers(history: readonly Row[], notes: Notes): void {
  const others = grouped(
    history.filter((row) => !isOfBody(row)),
    (row) => [entityOf(codeOf(row))],
  );
  for (const [entity, rows] of others) {
    const fault = faultOfFile(
      rows[0]?.file ?? "",
      "codes of places with a body of their own",
      `${rows.length} rows`,
    );
    notes.faults.push({ ...fault, weight: "noted", item: entity, field: "ENTITYCD" });
  }
}
