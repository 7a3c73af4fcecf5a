/** What is wrong with an edit that somebody is making, beside the form in which they make it. */
import { weightOf } from "../record/check/check";
import { countsOf } from "../record/check/events";
import type { ItemFault, Weight } from "../record/fault";
import { fieldInWords } from "./field-words";
import { capital } from "./sentence";

export interface FaultsTold {
  /** What must be said or mended before the edit can be made. */
  readonly needed: readonly string[];
  /** What can be believed, and contradicts something. */
  readonly doubtful: readonly string[];
}

/** Each once. */
export function editFaultsInWords(faults: readonly ItemFault[]): FaultsTold {
  const told = (weight: Weight, tell: (fault: ItemFault) => string) => [
    ...new Set(faults.filter((fault) => weightOf(fault) === weight).map(tell)),
  ];
  return { needed: told("left-out", neededInWords), doubtful: told("noted", doubtInWords) };
}

/** As a fault tells a field in which nothing stands. */
const EMPTY: ReadonlySet<string> = new Set(['""', "nothing"]);

/** @example "The paragraph", "What it happened to: at least 2 bodies" */
function neededInWords(fault: ItemFault): string {
  const side = sideInWords(fault);
  if (side !== null) return side;
  const [head = "", ...path] = fault.field.split(".");
  const what = path.at(-1) === "locator" ? "The paragraph" : `The ${fieldInWords(head)}`;
  return EMPTY.has(fault.found) ? what : `${what}: ${fault.expected}`;
}

/** Null of another fault than too few or too many bodies. */
function sideInWords({ item, field }: ItemFault): string | null {
  if (!("original_organization_ids" in item)) return null;
  const { originals, results } = countsOf(item);
  if (field === "original_organization_ids") return `What it happened to: ${countInWords(originals)}`;
  return field === "resulting_organization_ids" ? `What came of it: ${countInWords(results)}` : null;
}

const countInWords = ([least, most]: readonly [number, number]): string => {
  if (most === 0) return "nobody";
  const bodies = least === 1 ? "1 body" : `${least} bodies`;
  return least === most ? bodies : `at least ${bodies}`;
};

/** @example "Adult Care Board: expected no report of it as existing after its end (May 2023); found …" */
function doubtInWords({ item, expected, found, hint }: ItemFault): string {
  const name = "name" in item ? item.name : "label" in item ? item.label : item.id;
  return `${capital(name)}: expected ${expected}; found ${found}${hint === undefined ? "" : `. ${hint}`}`;
}
