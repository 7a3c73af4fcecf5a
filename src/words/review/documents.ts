/** How the documents of a review are cited: by their year alone, where that tells which. */
import { grouped } from "../../record/grouped";
import { documentsById, getOrThrow } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Source } from "../../record/shape";
import { calendarOf } from "../../time/day";
import { boundsOf } from "../../time/edtf";
import { documentInBrief, documentInWords, inferenceMark } from "../citation";
import type { Statement } from "../statement";

export interface CitedDocument {
  readonly id: string;
  /** As it stands behind a sentence. @example "2024" */
  readonly brief: string;
  readonly full: string;
}

/** Each document once, the earliest first. Two of one year are told apart by who published them. */
export function documentsOf(
  record: PartnershipRecord,
  statements: readonly Statement[],
): readonly CitedDocument[] {
  const ids = [
    ...new Set(statements.flatMap(({ sources }) => sources).map(({ document_id }) => document_id)),
  ];
  const day = (id: string) => boundsOf(getOrThrow(documentsById(record), id).date).earliest;
  const year = (id: string): string => String(calendarOf(day(id)).year);
  const ofYear = grouped(ids, (id) => [year(id)]);
  const most = (id: string): number => statements.filter(({ sources }) => cites(sources, id)).length;
  return ids
    .toSorted((a, b) => day(a) - day(b))
    .map((id) => {
      const alike = ofYear.get(year(id)) ?? [];
      const isFirst = alike.every((other) => other === id || most(other) < most(id));
      const brief = isFirst ? year(id) : documentInBrief(record, id);
      return { id, brief, full: documentInWords(record, id).replace(/^[^:]*: /, "") };
    });
}

const cites = (sources: readonly Source[], id: string): boolean =>
  sources.some(({ document_id }) => document_id === id);

/** A document with its paragraphs, each once. */
export interface BriefCitation {
  readonly documentId: string;
  readonly brief: string;
  readonly locators: readonly string[];
}

const MOST_LETTERS = 20;

/** A row of a register may be found by a whole name. @example "Cambridgeshire and P…" */
export const locatorInBrief = (locator: string): string =>
  locator.length > MOST_LETTERS ? `${locator.slice(0, MOST_LETTERS).trimEnd()}…` : locator;

const MOST_LOCATORS = 2;

/** The evidence that is named behind a sentence of a review: the first two paragraphs of each document. The explorer has it all. */
export const firstParagraphs = (sources: readonly Source[]): readonly Source[] =>
  [...grouped(sources, ({ document_id }) => [document_id]).values()].flatMap((cited) => {
    const locators = [...new Set(cited.map(({ locator }) => locator))].slice(0, MOST_LOCATORS);
    return cited.filter(({ locator }) => locators.includes(locator));
  });

/** @example "2011, 3.3, 10.3" */
export const briefCitations = (
  documents: readonly CitedDocument[],
  sources: readonly Source[],
): readonly BriefCitation[] =>
  [...grouped(firstParagraphs(sources), ({ document_id }) => [document_id])].map(([documentId, cited]) => ({
    documentId,
    brief: documents.find(({ id }) => id === documentId)?.brief ?? documentId,
    locators: [...new Set(cited.map(({ locator }) => locator))],
  }));

/** Behind a sentence that rests in part on our inference, whichever of its paragraphs are named; how to read it says so. */
export const INFERRED = "†";

/** @param statement of which, in a row, only what is not named there already is cited */
export const briefCitation = (documents: readonly CitedDocument[], statement: CitedStatement): string =>
  [
    briefCitations(documents, citedOf(statement))
      .map(({ brief, locators }) => [brief, ...locators.map(locatorInBrief)].join(", "))
      .join("; "),
    ...(isInferred(statement) ? [INFERRED] : []),
  ]
    .filter((part) => part !== "")
    .join(" ");

export interface CitedStatement extends Statement {
  /** Of its evidence what is named behind it; all of it where that is not said. */
  readonly cited?: readonly Source[];
}

export const citedOf = ({ sources, cited = sources }: CitedStatement): readonly Source[] => cited;

export const isInferred = ({ sources }: Pick<Statement, "sources">): boolean => inferenceMark(sources) !== "";
