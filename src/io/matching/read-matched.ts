/** A foreign table as a register of the record: a document of its day, each row of it a paragraph. */
import type { Pieces } from "../../record/pieces";
import { atOnce, eachOf, flatMapped } from "../../record/pieces";
import { madeId } from "../generous/made-id";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { bodyOfRows } from "./body-of-rows";
import { valuesOf } from "./columns";
import { addCost } from "./cost-of-rows";
import { withHeadingRow } from "./grid";
import type { MatchedBody, MatchedRow } from "./matched-rows";
import { bodiesMatched, matchedRows } from "./matched-rows";
import type { Matching } from "./matching";
import { areaIdOf, Reading } from "./reading";
import { registerThemes } from "./register-themes";
import { coversOf } from "./register-time";
import { addMembers, addReporting, addSeats } from "./seats-of-rows";
import type { UnmatchedTable } from "./unmatched";

/** All without a rest. */
export const readMatched = (unmatched: UnmatchedTable, matching: Matching, notes: Notes): readonly Rough[] =>
  atOnce(matchedRead(unmatched, matching, notes));

/** @param notes what is to be told of the reading: rows without a name, cells that are not what their column is */
export function* matchedRead(
  unmatched: UnmatchedTable,
  matching: Matching,
  notes: Notes,
): Pieces<readonly Rough[]> {
  const table = withHeadingRow(unmatched.table, matching.heading_row);
  const themes = registerThemes(valuesOf(table, matching.columns, "theme"));
  const reading = new Reading(unmatched, matching, notes, themes);
  for (const theme of themes.declared) notes.themes.set(theme.id, theme);
  const { bodies, nameless } = yield* bodiesMatched(matchedRows(unmatched, matching));
  for (const row of nameless) tellNameless(row, reading);
  const council = councilOf(reading);
  reading.put("documents", documentOf(reading, council, coversOf(table, matching)), null);
  yield;
  const named = yield* flatMapped(bodies, (body) => ({ body, id: idOf(body, reading) }));
  for (const { body, id } of named) reading.name(body.name, id);
  yield* eachOf(named, ({ body, id }) => {
    const unread = addCost(body, id, council, reading);
    reading.put("organizations", bodyOfRows(body, id, { reading, unread }), body.rows[0]);
    addSeats(body, id, council, reading);
    addMembers(body, id, reading);
    addReporting(body, id, reading);
  });
  return reading.made;
}

/** Two of one name under two parents are two. */
function idOf({ name, rows: [row] }: MatchedBody, reading: Reading): string {
  const parent = row.cellsOf("parent")[0]?.text;
  return madeId("organizations", { register: reading.documentId, name, ...(parent && { parent }) });
}

/** Whose register it is: that it keeps one is evidence enough that it was there. */
function councilOf(reading: Reading): string | null {
  const { council, area } = reading.matching.register;
  if (area !== undefined) reading.put("areas", { id: areaIdOf(area), name: area }, null);
  if (council === undefined) return null;
  const fields = {
    name: council,
    classification: "council",
    ...reading.area(),
    ...reading.themes.ofCouncils,
  };
  const id = reading.add("organizations", fields, null);
  reading.name(council, id);
  return id;
}

function documentOf(
  { documentId, matching: { register, customs } }: Reading,
  council: string | null,
  covers: string | undefined,
) {
  return {
    id: documentId,
    title: register.title,
    ...(council !== null && { publisher_id: council }),
    date: register.as_at,
    ...(covers !== undefined && { covers }),
    ...(customs.ends === "next-day" && { ends: customs.ends }),
  };
}

/** In its own column, or before all others. */
function tellNameless(row: MatchedRow, reading: Reading): void {
  const heading = reading.matching.columns.find(({ use }) => use === "name")?.heading ?? "";
  reading.tell("left-out", row, heading, "a name", "nothing");
}
