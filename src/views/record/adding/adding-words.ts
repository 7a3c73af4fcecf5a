import type { Candidate } from "../../../io/adding/candidates";
import type { Sign, SignAbout } from "../../../io/adding/signs";
import type { HistoryQuestion } from "../../../io/registers/history-questions";
import { documentsById, getOrThrow, nameOf, organizationsById, personsById } from "../../../record/links";
import type { PartnershipRecord } from "../../../record/record";
import type { TypedHistory } from "../opening/said";
import type { AlikeCandidates } from "./together";
import { slipOf, typedOf } from "./typed-history";

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

/** @example "“Waste Board” is in “Register 2012” and not in “Register 2017”. What became of it?" */
export const historyInWords = (record: PartnershipRecord, question: HistoryQuestion): string =>
  `“${nameOf(record, question.bodyId)}” is ${onlyInEarlier(record, question)}. What became of it?`;

/** @example "212 names are in “Register 2012” and not in “Register 2017”. What became of them?" */
export function allInWords(record: PartnershipRecord, questions: readonly HistoryQuestion[]): string {
  const [first] = questions;
  const where = first ? onlyInEarlier(record, first) : "";
  return `${counted(questions.length)} names are ${where}. What became of them?`;
}

function onlyInEarlier(record: PartnershipRecord, { earlierId, laterId }: HistoryQuestion): string {
  const titleOf = (id: string): string => getOrThrow(documentsById(record), id).title;
  return `in “${titleOf(earlierId)}” and not in “${titleOf(laterId)}”`;
}

/** @param own of how many something else is said than of all */
export function shownInWords(shown: number, found: number, own: number): string {
  const first =
    shown === found ? `${counted(found)} shown.` : `The first ${counted(shown)} of ${counted(found)} shown.`;
  return own === 0 ? first : `${first} Of ${counted(own)} you have said something else.`;
}

/** What of the answers is missing to go on, a sentence each. */
export const slipsOfHistory = (
  record: PartnershipRecord,
  questions: readonly HistoryQuestion[],
  typed: TypedHistory,
): readonly string[] =>
  questions.flatMap((question) => {
    const slip = slipOf(typedOf(question, typed));
    if (slip === null) return [];
    return questions.length === 1 ? [slip] : [`${nameOf(record, question.bodyId)}: ${slip}`];
  });

/** What speaks against many at once. @example "6,668 bodies may be the same in both, but they began at different times" */
export function alikeInWords({ collection, against, candidates }: AlikeCandidates): string {
  const what = collection === "persons" ? "people" : "bodies";
  return `${counted(candidates.length)} ${what} may be the same in both, but ${against.map((about) => OTHERWISE[about]).join(", and ")}`;
}

const OTHERWISE: Readonly<Record<SignAbout, string>> = {
  identifier: "they have different reference numbers",
  name: "their names are different",
  "other-name": "their names are different",
  "near-name": "their names are only nearly the same",
  area: "they are in different areas",
  kind: "they are different types of body",
  start: "they began at different times",
  end: "they ended at different times",
  parent: "they are parts of different bodies",
  seats: "they sit for different councils",
};

const counted = (count: number): string => count.toLocaleString("en-GB");
