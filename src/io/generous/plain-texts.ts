import { isObject } from "../../record/entry";
import { readAs } from "./original";
import type { Fields, Rough } from "./rough";

/** Ids and years that were written as numbers, and names that were written in several languages, as one text each. */
export const withPlainTexts = (rough: Rough): Rough => ({ ...rough, fields: plain(rough.fields) });

const plain = (fields: Fields): Fields =>
  Object.entries(fields).reduce((read, [name, value]) => {
    const text = plainText(name, value);
    return text === undefined ? read : readAs(read, name, text);
  }, fields);

function plainText(name: string, value: unknown): string | undefined {
  if (typeof value === "number") return /^id$|_id$|_date$/.test(name) ? String(value) : undefined;
  return isObject(value) && /^(name|label|role|classification)$/.test(name) ? inEnglish(value) : undefined;
}

/** As the Democratic Commons write names: `{ "lang:en": "Wales", "lang:cy": "Cymru" }`. */
function inEnglish(texts: Fields): string | undefined {
  const each = Object.entries(texts).filter(
    (entry): entry is [string, string] => entry[0].startsWith("lang:") && typeof entry[1] === "string",
  );
  const english = each.find(([language]) => /^lang:en\b/.test(language));
  return (english ?? each[0])?.[1];
}
