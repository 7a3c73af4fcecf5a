import { documentsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Question } from "../../record/shape";
import { distinctName } from "../distinct-name";
import { reportsInWords } from "../reports";
import { listOf, textOf } from "../sentence";
import type { Fact } from "./fact";
import { questionsOf, RANK_QUESTION } from "./questions";
import type { Review } from "./review";

/** A question, and of which bodies it is not answered. */
export interface Gap {
  readonly id: string;
  readonly question: string;
  readonly told: string;
}

export interface Gaps {
  /** Whose questions they are. */
  readonly lead: string;
  readonly questions: readonly Gap[];
}

/**
 * What the council asks, and apart from it what the record itself leaves open; neither where all is answered. Each question once.
 * Where most bodies lack an answer, those that have one are named instead.
 */
export function gapsOf(record: PartnershipRecord, { councilId, facts }: Review): readonly Gaps[] {
  const questions = questionsOf(record, councilId);
  const asked = [...new Set(facts.filter(isAsked(facts)).map(subjectOf))];
  const open = ({ id, text }: Question): readonly Gap[] => {
    const without = new Set(
      facts.filter(({ predicate, value }) => predicate === "gap" && value === id).map(subjectOf),
    );
    return without.size === 0 ? [] : [{ id, question: text, told: ofWhich(record, asked, without) }];
  };
  return [
    {
      lead: `Of what ${whoAsks(record, questions)} of each partnership:`,
      questions: questions.flatMap(open),
    },
    { lead: "Of the seats themselves:", questions: open(RANK_QUESTION) },
  ].filter((gaps) => gaps.questions.length > 0);
}

/** When principles were agreed the record does not tell, nor that they still hold: only which report has them. */
function whoAsks(record: PartnershipRecord, questions: readonly Question[]): string {
  if (!questions.some((question) => record.checklist.includes(question))) return "a review asks";
  const cited = questions.flatMap(({ document_id }) =>
    document_id !== undefined && documentsById(record).has(document_id) ? [{ document_id }] : [],
  );
  const has = new Set(cited.map(({ document_id }) => document_id)).size === 1 ? "has" : "have";
  const asIn = cited.length === 0 ? "they are on record" : `the ${reportsInWords(record, cited)} ${has} them`;
  return `the council’s principles, as ${asIn}, ask`;
}

/** @example "all 26", "all 26 but RECAP and Visit Cambridge", "RECAP" */
function ofWhich(record: PartnershipRecord, asked: readonly string[], open: ReadonlySet<string>): string {
  const names = (ids: readonly string[]): string =>
    textOf(listOf(ids.map((id) => [distinctName(record, id)])));
  const answered = asked.filter((id) => !open.has(id));
  if (open.size <= answered.length || asked.length === 1) return names([...open]);
  const all = `all ${asked.length}`;
  return answered.length === 0 ? all : `${all} but ${names(answered)}`;
}

const subjectOf = ({ subject }: Fact): string => subject;

/** Of what is there now; what is only planned is not asked. */
const isAsked =
  (facts: readonly Fact[]) =>
  ({ predicate, subject }: Fact): boolean =>
    predicate === "difference" &&
    !facts.some(
      (fact) => fact.subject === subject && fact.predicate === "standing" && fact.value === "planned",
    );
