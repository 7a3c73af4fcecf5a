import type { Candidate } from "../../../io/adding/candidates";
import type { Sign } from "../../../io/adding/signs";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { documentsById, getOrThrow, nameOf, organizationsById, personsById } from "../../../record/links";
import type { PartnershipRecord } from "../../../record/record";

/** @example "“Waste Board” (Register 2012, Register, row 3)" */
function entityInWords(record: PartnershipRecord, id: string): string {
  const { name, sources } = organizationsById(record).get(id) ?? getOrThrow(personsById(record), id);
  const [first] = sources;
  if (!first) return `“${name}”`;
  const { title } = getOrThrow(documentsById(record), first.document_id);
  return `“${name}” (${title}: ${first.locator})`;
}

/** @example "Is “Waste Board” (2012: Register, row 3) the same body as “The Waste Board” (2017: Register, row 2)?" */
export function candidateInWords(record: PartnershipRecord, { collection, ids: [a, b] }: Candidate): string {
  const what = collection === "persons" ? "person" : "body";
  return `Is ${entityInWords(record, a)} the same ${what} as ${entityInWords(record, b)}?`;
}

/** What is the same, and what is not; the values are those of the one and the other. */
export function signInWords({ about, speaks, values: [a = "", b = a] }: Sign): string {
  const isSame = speaks === "for";
  switch (about) {
    case "identifier":
      return isSame ? `the same reference number, ${a}` : `reference numbers ${a} and ${b}`;
    case "name":
      return isSame ? "the same name" : `names ${a} and ${b}`;
    case "other-name":
      return `one is also called as the other: ${a}, ${b}`;
    case "near-name":
      return `names that are only nearly the same: ${a}, ${b}`;
    case "area":
      return isSame ? `the same area, ${a}` : `areas ${a} and ${b}`;
    case "kind":
      return isSame ? `the same type of body, ${a}` : `types of body ${a} and ${b}`;
    case "parent":
      return isSame ? `part of the same body, ${a}` : `parts of ${a} and of ${b}`;
    case "start":
      return isSame ? `began ${bothInWords(a, b)}` : `began ${a} and ${b}`;
    case "end":
      return isSame ? `ended ${bothInWords(a, b)}` : `ended ${a} and ${b}`;
    case "seats":
      return isSame ? `sits for ${a}` : `sits for ${a} and for ${b}`;
  }
}

const bothInWords = (a: string, b: string): string => (a === b ? a : `${a}, or ${b}`);

export const signsInWords = (signs: readonly Sign[], speaks: Sign["speaks"]): string =>
  signs
    .filter((sign) => sign.speaks === speaks)
    .map(signInWords)
    .join("; ");

/** @example "“Waste Board” is in Register 2012 and not in Register 2017. What became of it?" */
export function historyInWords(
  record: PartnershipRecord,
  { bodyId, earlierId, laterId }: HistoryQuestion,
): string {
  const titleOf = (id: string): string => getOrThrow(documentsById(record), id).title;
  return `“${nameOf(record, bodyId)}” is in “${titleOf(earlierId)}” and not in “${titleOf(laterId)}”. What became of it?`;
}
