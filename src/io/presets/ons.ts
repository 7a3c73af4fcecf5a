import { grouped } from "../../record/grouped";
import type { RecordFile } from "../../record/record-file";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { documentOf } from "./evidence";
import { beganBefore } from "./hand-over";
import type { OnsBody } from "./ons-bodies";
import { areaIdOf, bodiesOf, itemOf } from "./ons-bodies";
import { codesOf } from "./ons-codes";
import type { CodePair } from "./ons-pairs";
import { pairsOf } from "./ons-pairs";
import { renamingsOf } from "./ons-renamings";
import type { AsAt, Preset } from "./preset";
import type { Row } from "./rows";
import { hasHeadings, rowsOf } from "./rows";
import type { Bodies, Succession } from "./successions";
import { changesOf } from "./successions";

/**
 * The Code History Database of the Office for National Statistics (geoportal.statistics.gov.uk; its columns are described by
 * Greater-London-Authority/gsscoder, data-raw/1_package_data.R): `ChangeHistory.csv`, each code with the days on which it was
 * made and ended; `Changes.csv`, which code came after which, by which instrument; `Equivalents.csv`, the same places' codes in
 * other lists. A code is one of a place: those of places that are governed by a body of their own are read as that body.
 */
export const ons: Preset = {
  name: "Code History Database of the Office for National Statistics",
  recognises: (content) => isHistory(content) || isChanges(content) || isEquivalents(content),
  read,
};

const CODE = ["geogcd", "geognm"];
const isEquivalents = (content: unknown): boolean => hasHeadings(content, [...CODE, "geogcdo"]);
const isChanges = (content: unknown): boolean => hasHeadings(content, [...CODE, "geogcd_p", "oper_date"]);
const isHistory = (content: unknown): boolean =>
  hasHeadings(content, [...CODE, "oper_date", "term_date", "status"]) && !isEquivalents(content);

function read(files: readonly RecordFile[], given: AsAt, notes: Notes): readonly Rough[] {
  const asAt = coversSince2009(given);
  const tables = files.map((file) => ({ content: file.content, rows: rowsOf(file, notes) }));
  const rowsWhere = (holds: (content: unknown) => boolean): readonly Row[] =>
    tables.filter(({ content }) => holds(content)).flatMap(({ rows }) => rows);
  const history = rowsWhere(isHistory);
  const changes = rowsWhere(isChanges);
  const equivalents = grouped(rowsWhere(isEquivalents), ({ cells }) => [cells.get("geogcd")]);
  const codes = codesOf(history, changes, notes);
  const { recoded, succeeded } = pairsOf(changes, codes, notes);
  const bodies = bodiesOf(codes, recoded);
  const areas = areasAround(history, bodies);
  const ofCode = new Map(bodies.flatMap((body) => body.codes.map((code) => [code, body] as const)));
  const items = bodies.map((body) => {
    const rows = body.codes.flatMap((code) => equivalents.get(code) ?? []);
    return itemOf(body, new Set(areas.keys()), rows, asAt);
  });
  return [
    ...files.map(({ path }) => documentOf(path, asAt, PUBLISHED)),
    ...areas.values(),
    ...items,
    ...renamingsOf(bodies),
    ...changesOf(successionsOf(succeeded, ofCode), knownOf(ofCode), asAt, notes),
  ];
}

type OfCode = ReadonlyMap<string, OnsBody>;

const successionsOf = (pairs: readonly CodePair[], ofCode: OfCode): readonly Succession[] =>
  pairs.map(({ from, to, date, row: { file, place } }) => ({
    from: ofCode.get(from)?.id ?? from,
    to: ofCode.get(to)?.id ?? to,
    date,
    file,
    place,
  }));

const knownOf = (ofCode: OfCode): Bodies => ({
  nameOf: (id) => ofCode.get(id)?.name ?? id,
  stoodBefore: (id, date) => beganBefore(ofCode.get(id)?.start, date),
  livesOn: () => false,
});

/** The places that bodies lie in, by code, where the history names them. */
function areasAround(history: readonly Row[], bodies: readonly OnsBody[]): ReadonlyMap<string, Rough> {
  const wanted = new Set(bodies.map(({ last }) => last.row.cells.get("parentcd")));
  const found = history.flatMap(({ file, place, cells }) => {
    const code = cells.get("geogcd") ?? "";
    const fields = { id: areaIdOf(code), name: cells.get("geognm") };
    return wanted.has(code) ? [[code, { file, place, collection: "areas", fields } as const] as const] : [];
  });
  return new Map(found);
}

const PUBLISHED = {
  publisher: "Office for National Statistics",
  url: "https://geoportal.statistics.gov.uk/",
};

/** Codes begin on this day, whatever the age of the place. */
const coversSince2009 = ({ date, covers }: AsAt): AsAt => ({ date, covers: covers ?? `2009-01-01/${date}` });
