import { readFileSync } from "node:fs";
import { readContent } from "../../../src/io/content";
import type { Matching } from "../../../src/io/matching/matching";
import { suggestedMatching } from "../../../src/io/matching/suggested";
import type { UnmatchedTable } from "../../../src/io/matching/unmatched";
import { openContents } from "../../../src/io/open-bytes";
import type { Opened } from "../../../src/io/open-record";

const FOLDER = new URL("../../fixtures/registers/", import.meta.url);

const TODAY = "2026-05-03";
const OPTIONS = { title: "Invented", asAt: TODAY };

export type Corrected = (matching: Matching) => Matching;
const asSuggested: Corrected = (matching) => matching;

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function openedUnmatched(texts: Readonly<Record<string, string>>): Promise<Opened> {
  const read = await Promise.all(
    Object.entries(texts).map(([path, text]) => readContent({ path, bytes: encoded(text) })),
  );
  return openContents(read, { ...OPTIONS, matchings: [] });
}

/** The only table of a text that no preset knows. */
export async function tableOfText(text: string, file = "register.csv"): Promise<UnmatchedTable> {
  const { unmatched = [] } = await openedUnmatched({ [file]: text });
  const [only] = unmatched;
  if (!only) throw new Error(`Expected a table in ${file}; found none`);
  return only;
}

/** With the day that its reader tells, where the register does not say of which it is. */
export function suggestionFor(unmatched: UnmatchedTable): Matching {
  const { register, ...rest } = suggestedMatching(unmatched);
  return { ...rest, register: { ...register, as_at: register.as_at || TODAY } };
}

/** Opened as it is suggested, or as a reader corrects that. */
export async function openText(text: string, correct = asSuggested, file = "register.csv"): Promise<Opened> {
  const content = await readContent({ path: file, bytes: encoded(text) });
  const unmatched = await tableOfText(text, file);
  const matching = correct(suggestionFor(unmatched));
  return openContents([content], { ...OPTIONS, matchings: [{ file, sheet: null, matching }] });
}

export const registerText = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");

export const openRegister = (name: string, correct = asSuggested): Promise<Opened> =>
  openText(registerText(name), correct, name);
