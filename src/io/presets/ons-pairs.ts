import { faultOfFile } from "../../record/fault";
import type { Notes } from "../generous/notes";
import { dateIn } from "./cell-date";
import type { Codes } from "./ons-codes";
import type { Row } from "./rows";

/** One code came after another: a row of `Changes.csv`. */
export interface CodePair {
  readonly from: string;
  readonly to: string;
  readonly date: string | undefined;
  readonly row: Row;
}

export interface CodePairs {
  /** The body stayed, and its code changed. */
  readonly recoded: readonly CodePair[];
  readonly succeeded: readonly CodePair[];
}

/**
 * A code changes whenever a boundary does. Where the name stays, or the office only put its codes in order, the body is the same; and
 * when a body that stays gave a few houses to its neighbour, that is no change of either, which is noted.
 */
export function pairsOf(changes: readonly Row[], codes: Codes, notes: Notes): CodePairs {
  const pairs = changes.map(pairOf).filter(({ from, to }) => from !== to && codes.has(from) && codes.has(to));
  const recoded = pairs.filter((pair) => isRecoding(pair, codes));
  const staying = new Set(recoded.map(({ from }) => from));
  const others = pairs.filter((pair) => !isRecoding(pair, codes));
  for (const { row, from, to } of others.filter(({ from }) => staying.has(from))) {
    const fault = faultOfFile(row.file, "a change of bodies, not of their boundary", `${from} → ${to}`);
    notes.faults.push({
      ...fault,
      weight: "noted",
      collection: "change_events",
      item: row.place,
      place: row.place,
    });
  }
  return { recoded, succeeded: others.filter(({ from }) => !staying.has(from)) };
}

const pairOf = (row: Row): CodePair => ({
  from: row.cells.get("geogcd_p") ?? "",
  to: row.cells.get("geogcd") ?? "",
  date: dateIn(row.cells.get("oper_date") ?? "") ?? undefined,
  row,
});

/** Statutory instruments have their year before the number; the office's own acts have this in its place. */
const NO_INSTRUMENT = "1111/";

function isRecoding({ from, to, row }: CodePair, codes: Codes): boolean {
  if (row.cells.get("si_id")?.startsWith(NO_INSTRUMENT)) return true;
  const before = codes.get(from)?.at(-1)?.name.toLowerCase();
  return before !== undefined && before === codes.get(to)?.[0]?.name.toLowerCase();
}
