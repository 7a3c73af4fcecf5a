import { isObject } from "../../record/entry";
import { readAs } from "./original";
import type { Fields, Rough } from "./rough";
import { textIn } from "./rough";

/** Details as a label with a value each, a number as a text; what others call so and is none is only kept. */
export function withDetails(rough: Rough): Rough {
  const { details } = rough.fields;
  if (details === undefined) return rough;
  if (!Array.isArray(details)) return { ...rough, fields: readAs(rough.fields, "details", undefined) };
  const told = details.filter(isObject).map(withText);
  return told.every(isTold) && told.length === details.length
    ? { ...rough, fields: { ...rough.fields, details: told } }
    : { ...rough, fields: readAs(rough.fields, "details", told.filter(isTold)) };
}

const withText = (detail: Fields): Fields =>
  typeof detail["value"] === "number" ? readAs(detail, "value", String(detail["value"])) : detail;

const isTold = (detail: Fields): boolean =>
  textIn(detail, "label") !== undefined && textIn(detail, "value") !== undefined;
