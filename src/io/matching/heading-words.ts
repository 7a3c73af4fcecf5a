import { folded } from "../../record/find";
import type { ColumnUse } from "./column-use";

/**
 * What registers of English councils print over their columns (Gravesham, East Devon, Ashfield, Maidstone, North Norfolk, Chichester,
 * Lancaster, Darlington, Huntingdonshire, West Oxfordshire, Sefton; 2009 to 2025). A heading is read as the phrase
 * that shares most words with it, in any order and number. A suggestion, and nothing more: the reader sees it and changes it.
 */
const PHRASES: Readonly<Partial<Record<ColumnUse, readonly string[]>>> = {
  name: [
    "name",
    "title",
    "partnership",
    "name of outside body",
    "outside body",
    "external body",
    "organisation",
    "name of organisation",
    "outside organisation",
    "name of body",
    "body",
    "committee",
    "group",
    "board",
    "name of group",
    "name of committee",
  ],
  other_name: [
    "other names",
    "also known as",
    "acronym",
    "abbreviation",
    "short name",
    "former name",
    "previous name",
    "known as",
  ],
  reference: ["reference", "ref", "ref no", "no", "number", "id", "partnership number", "reference number"],
  summary: [
    "purpose",
    "aims",
    "aims and objectives",
    "objectives",
    "aims and purpose",
    "role and purpose",
    "role",
    "function",
    "description",
    "summary",
    "remit",
    "brief description",
    "key objectives",
    "what it does",
  ],
  classification: ["type", "category", "classification", "kind", "type of body", "type of organisation"],
  statutory: [
    "statutory",
    "statutory status",
    "statutory or non-statutory",
    "statutory or voluntary",
    "statutory requirement",
    "statutory basis",
  ],
  theme: [
    "theme",
    "priority",
    "corporate priority",
    "portfolio",
    "council priority",
    "priority theme",
    "service area",
    "corporate theme",
    "directorate",
    "corporate objective",
  ],
  parent: ["parent", "parent body", "part of", "sub-group of", "overarching partnership"],
  start: [
    "date created",
    "date established",
    "date formed",
    "established",
    "formed",
    "start",
    "start date",
    "date set up",
    "created",
    "commencement date",
    "when established",
    "year established",
    "date commenced",
    "year formed",
    "date of inception",
    "from",
  ],
  end: [
    "end",
    "end date",
    "date ended",
    "closed",
    "date closed",
    "dissolved",
    "date dissolved",
    "ceased",
    "date ceased",
    "ended",
    "wound up",
    "to",
  ],
  reports_to: ["reports to", "reporting to", "accountable to", "answers to"],
  members: [
    "members",
    "partners",
    "partner organisations",
    "member organisations",
    "membership",
    "key partners",
    "organisations involved",
    "main partners",
    "partners involved",
    "other partners",
  ],
  representatives: [
    "representatives",
    "council representatives",
    "councillors",
    "appointed councillors",
    "appointees",
    "appointed members",
    "members appointed",
    "councillors appointed",
    "nominees",
    "current representatives",
    "appointed representatives",
    "appointments",
    "nominations",
    "councillor representatives",
    "elected members",
    "member representatives",
    "representatives appointed",
  ],
  seats: [
    "how many representatives",
    "number of representatives",
    "no of representatives",
    "number of seats",
    "number of places",
    "number of appointments",
    "seats",
    "places",
    "number of councillors",
    "no of councillors",
    "how many",
  ],
  cost: [
    "funding contribution",
    "council contribution",
    "cost",
    "annual cost",
    "cost a year",
    "contribution",
    "financial contribution",
    "council financial contribution",
    "council funding",
    "annual contribution",
    "cost to the council",
    "subscription",
    "annual subscription",
    "contribution per annum",
    "fee",
  ],
  website: ["website", "web", "web page", "link", "url", "web address", "webpage"],
  detail: [
    "responsible officer",
    "lead officer",
    "officer",
    "contact officer",
    "lead member",
    "portfolio holder",
    "lead councillor",
    "cabinet member",
    "governance arrangements",
    "reporting arrangements",
    "total annual budget",
    "budget",
    "annual budget",
    "total budget",
    "risks",
    "risk rating",
    "significance",
    "term of office",
    "term of appointment",
    "length of term",
    "expiry of term",
    "do not appoint",
    "appointing body",
    "review date",
    "last reviewed",
    "next review",
    "exit arrangements",
    "exit strategy",
    "meetings a year",
    "frequency of meetings",
    "meeting frequency",
    "capacity",
    "notes",
    "comments",
    "status",
    "outcomes",
    "benefits",
    "legal status",
    "legal form",
    "source of funding",
    "accountable body",
    "review",
    "performance",
    "terms of reference",
  ],
  unused: [
    "email",
    "e-mail",
    "email address",
    "telephone",
    "telephone number",
    "phone",
    "mobile",
    "contact details",
    "contact",
    "address",
    "postal address",
  ],
};

/** Words that say nothing of what stands in a column, where there are others. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "the a an of and or for on in by to as from is are it its this that with per please any our your if mm dd yyyy partnership".split(
    " ",
  ),
);

/** In the singular. @example wordsOfHeading("Name of Partnership(s)") // ["name"] */
export function wordsOfHeading(heading: string): readonly string[] {
  const words = folded(heading.replace(/\(s\)/gi, "").replace(/['’]s\b/gi, ""))
    .split(" ")
    .filter((word) => word !== "")
    .map(singular);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

interface Phrase {
  readonly use: ColumnUse;
  readonly words: ReadonlySet<string>;
}

const KNOWN: readonly Phrase[] = Object.entries(PHRASES).flatMap(([use, phrases]) =>
  phrases.map((phrase) => ({ use: use as ColumnUse, words: new Set(wordsOfHeading(phrase)) })),
);

/** So much of a heading and a phrase must be the same, unless the heading holds the phrase whole. */
const ENOUGH = 0.6;

/** The share of words that both have among those that either has (Jaccard's index), from 0 to 1; 0 where they are too unlike. */
function likeness(heading: ReadonlySet<string>, phrase: ReadonlySet<string>): number {
  const shared = [...heading].filter((word) => phrase.has(word)).length;
  const share = shared / (heading.size + phrase.size - shared);
  return share >= ENOUGH || shared === phrase.size ? share : 0;
}

export interface Suggestion {
  readonly use: ColumnUse;
  /** The share of words that the heading and the phrase for it have both: above 0, at most 1. */
  readonly share: number;
}

/** The use whose phrase is most like the heading; null where none is. Of two as like, the first in the table of phrases. */
export function suggestionFor(heading: string): Suggestion | null {
  const words = new Set(wordsOfHeading(heading));
  return KNOWN.reduce<Suggestion | null>((best, phrase) => {
    const share = likeness(words, phrase.words);
    return share > (best?.share ?? 0) ? { use: phrase.use, share } : best;
  }, null);
}

/** Whether a heading sounds like anything that registers have. */
export const isRecognised = (heading: string): boolean => suggestionFor(heading) !== null;
