import { components } from "../../record/components";
import { grouped } from "../../record/grouped";
import { fileDocumentId } from "../generous/file-document";
import { saysOf } from "../generous/file-source";
import type { Fields, Rough } from "../generous/rough";
import { compareTexts } from "./compare-texts";
import { columns, extraOf } from "./extra";
import type { Codes, Spell } from "./ons-codes";
import { classOfCode } from "./ons-entities";
import { equivalentsOf } from "./ons-equivalents";
import type { CodePair } from "./ons-pairs";
import type { AsAt } from "./preset";
import type { Row } from "./rows";

/** A body with all codes and names that it had. */
export interface OnsBody {
  /** Its last code. */
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
  /** In order; at least one. */
  readonly spells: readonly Spell[];
  readonly last: Spell;
  readonly start: string | undefined;
}

/** @param recoded pairs of codes that are one body's */
export function bodiesOf(codes: Codes, recoded: readonly CodePair[]): readonly OnsBody[] {
  const alone = [...codes.keys()].map((code) => [code]);
  const pairs = recoded
    .toSorted((a, b) => compareTexts(a.date ?? "", b.date ?? ""))
    .map(({ from, to }) => [from, to]);
  return components([...alone, ...pairs], (each) => each).flatMap((group) => {
    // The pairs tell the order of codes without dates.
    const own = [...new Set([...group.filter(({ length }) => length > 1), ...group].flat())];
    const spells = own
      .flatMap((code) => codes.get(code) ?? [])
      .toSorted((a, b) => compareTexts(a.start ?? "", b.start ?? ""));
    const last = spells.at(-1);
    if (!last) return [];
    return [{ id: last.code, name: last.name, codes: own, spells, last, start: spells[0]?.start }];
  });
}

const COLUMNS = columns(
  "geogcd geognm geognmw oper_date term_date geogcd_p geognm_p geognmw_p year",
  "si_id si_title owner status",
);

/** @param areas the ids of areas by code @param equivalents rows that have one of its codes */
export function itemOf(
  body: OnsBody,
  areas: ReadonlySet<string>,
  equivalents: readonly Row[],
  asAt: AsAt,
): Rough {
  const { id, name, codes, last, start } = body;
  const { row, end } = last;
  const parent = row.cells.get("parentcd") ?? "";
  const fields: Fields = {
    id,
    name,
    classification: classOfCode(id),
    ...(areas.has(parent) ? { area_id: areaIdOf(parent) } : {}),
    ...(start === undefined ? {} : { founding_date: start }),
    ...(end === undefined ? {} : { dissolution_date: end }),
    ...otherNamesOf(body),
    identifiers: [
      ...codes.map((identifier) => ({ scheme: "gss", identifier })),
      ...equivalents.flatMap(equivalentsOf),
    ],
    ...extraOf(row, COLUMNS),
  };
  const rough: Rough = { file: row.file, collection: "organizations", place: row.place, fields };
  return { ...rough, fields: { ...fields, sources: sourcesOf(body, rough, equivalents, asAt) } };
}

/** @example areaIdOf("E10000003") // "area:E10000003" */
export const areaIdOf = (code: string): string => `area:${code}`;

function otherNamesOf({ name, spells, last }: OnsBody): Fields {
  const former = [...grouped(spells, (spell) => [spell.name])]
    .filter(([before]) => before !== name)
    .map(([before, own]) => ({ name: before, ...endDateOf(own), note: "former" }));
  const welsh = last.row.cells.get("geognmw");
  const names = [
    ...former,
    ...(welsh === undefined || welsh === name ? [] : [{ name: welsh, note: "also" }]),
  ];
  return names.length === 0 ? {} : { other_names: names };
}

const endDateOf = (spells: readonly Spell[]): Fields => {
  const end = spells.at(-1)?.end;
  return end === undefined ? {} : { end_date: end };
};

/** A code that is terminated, and nobody says when, had ended by the day of the database. */
function sourcesOf({ spells, last }: OnsBody, rough: Rough, equivalents: readonly Row[], asAt: AsAt) {
  const isEnded = last.row.cells.get("status")?.toLowerCase() === "terminated" && last.end === undefined;
  const says = isEnded ? "ended" : saysOf(rough, asAt.date);
  const source = ({ file, place }: Row, what: string) => ({
    document_id: fileDocumentId(file),
    locator: place,
    says: what,
  });
  return [
    ...spells.map(({ row }) => source(row, row === last.row ? says : "historic")),
    ...equivalents.map((row) => source(row, says)),
  ];
}
