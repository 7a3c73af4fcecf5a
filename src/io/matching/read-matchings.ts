import { isObject } from "../../record/entry";
import type { Matching } from "./matching";
import { matchingShape } from "./matching";
import { MATCHINGS } from "./remembered";
import { columnSlips, registerSlips } from "./slips";

/**
 * The matchings in a JSON document: one, a list of them, or a record with those by which its tables were read.
 * @throws TypeError where there is none, or one that does not say how its table is read
 */
export function readMatchings(content: unknown): readonly Matching[] {
  const held = isObject(content) && MATCHINGS in content ? content[MATCHINGS] : content;
  const all: readonly unknown[] = Array.isArray(held) ? held : [held];
  if (all.length === 0) throw new TypeError("Expected at least one matching; found none");
  return all.map(readMatching);
}

function readMatching(content: unknown, index: number): Matching {
  const { data, error } = matchingShape.safeParse(content);
  const [issue] = error?.issues ?? [];
  if (!data) throw new TypeError(`${placeOf(index, issue?.path ?? [])}: ${issue?.message ?? "no matching"}`);
  const [slip] = [...registerSlips(data.register), ...columnSlips(data)];
  if (slip) throw new TypeError(`${placeOf(index, [])}: ${EXPECTED[slip.kind]}`);
  return data;
}

/** @example placeOf(0, ["register", "as_at"]) // "matching 1, register.as_at" */
const placeOf = (index: number, path: readonly PropertyKey[]): string =>
  [`matching ${index + 1}`, path.join(".")].filter((part) => part !== "").join(", ");

const EXPECTED = {
  "no-title": "Expected a title of the register; found none",
  "no-day":
    "Expected in register.as_at the day of which the register tells, such as 2017-03-31; found no date",
  "no-covers": "Expected in register.covers two dates such as 2009-04-01/2017-03-31; found others",
  "no-name": 'Expected a column with the use "name"; found none',
  twice: "Expected each single use for one column; found two columns of one use",
} as const;
