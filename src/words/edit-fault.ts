/** What is wrong with an edit that somebody is making, beside the form in which they make it. */
import { weightOf } from "../record/check/check";
import type { ItemFault, Weight } from "../record/fault";
import { fieldInWords } from "./field";
import { capital } from "./sentence";

/** Fields that the forms ask for in other words than the record. */
const ASKED: Readonly<Record<string, string>> = {
  original_organization_ids: "what it happened to",
  resulting_organization_ids: "what came of it",
  continuing_organization_ids: "what was there already",
  sources: "where it is written",
};

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

/** @example "What it happened to: at least 2 organizations for merged" */
function neededInWords({ field, expected }: ItemFault): string {
  const [head = field, ...path] = field.split(".");
  const what = path.at(-1) === "locator" ? "paragraph" : (ASKED[head] ?? fieldInWords(head));
  return `${capital(what)}: ${expected}`;
}

/** @example "Adult Care Board: expected no report of it as existing after its end (May 2023); found "2024-02-01"" */
function doubtInWords({ item, expected, found, hint }: ItemFault): string {
  const name = "name" in item ? item.name : "label" in item ? item.label : item.id;
  return `${name}: expected ${expected}; found ${found}${hint === undefined ? "" : `. ${hint}`}`;
}
