/** What a shape says of a value that does not have it, in the words of whoever keeps the record. */
import type * as z from "zod/mini";
import type { Fault } from "./fault";
import { shown } from "./fault";

type ShapeFault = Pick<Fault, "field" | "expected" | "found">;

export function shapeFault(issue: z.core.$ZodIssue, content: unknown): ShapeFault {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const field = [...path, ...issue.keys].join(".");
    return { field, expected: "no such field", found: issue.keys.join(", ") };
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], content);
  return { field: path.join("."), expected: expectationOf(issue), found: shown(value) };
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return ARTICLES[issue.expected] ?? `a value of type ${issue.expected}`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.origin === "array" ? "at least one item" : (EMPTY_TEXT[issue.origin] ?? "a larger value");
    case "invalid_format":
      return issue.pattern?.includes("\\/")
        ? "a period such as 2009/2024, or one year"
        : "a date such as 2010, 2010-07 or 2010-07-05";
    case "custom":
      return issue.message;
    default:
      return "another value";
  }
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "an object",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};
const EMPTY_TEXT: Readonly<Record<string, string>> = {
  string: "a text that is not empty",
  number: "a number above 0",
  int: "a number above 0",
};
