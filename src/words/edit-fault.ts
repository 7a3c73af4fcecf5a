/** What is wrong with an edit that somebody is making, beside the form in which they make it. */
import { weightOf } from "../record/check/check";
import type { ItemFault } from "../record/fault";
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
  const told = (weight: ReturnType<typeof weightOf>) => [
    ...new Set(faults.filter((fault) => weightOf(fault) === weight).map(faultInWords)),
  ];
  return { needed: told("left-out"), doubtful: told("noted") };
}

/** @example "What it happened to: at least 2 organizations for merged" */
function faultInWords({ field, expected, hint }: ItemFault): string {
  const [head = field, ...path] = field.split(".");
  const what = path.at(-1) === "locator" ? "paragraph" : (ASKED[head] ?? fieldInWords(head));
  return `${capital(what)}: ${expected}${hint === undefined ? "" : `. ${hint}`}`;
}
