import type { PartnershipRecord } from "../../record/record";
import type { Organization, Source } from "../../record/shape";
import { periodInWords } from "../../time/words";
import { distinctName } from "../distinct-name";
import { capital } from "../sentence";
import { firstParagraphs } from "./documents";
import type { Fact } from "./fact";
import { factsOf } from "./fact";
import { formerlyInWords } from "./formerly";
import type { PaperGroup, PaperRow, RowFact } from "./paper-parts";
import type { Review } from "./review";

export const columnsOf = ({ before }: Review): readonly string[] => [
  "Partnership",
  "Who sits there for the council",
  "What the council pays",
  `Status, and change since ${periodInWords(before.period)}`,
];

/** What there is now, and what there was. A year without any has no rows, and so no heading. */
export function groupsOf(record: PartnershipRecord, review: Review): readonly PaperGroup[] {
  const now = periodInWords(review.after.period);
  const rowsOf = (bodies: readonly Organization[]) => bodies.map((body) => rowOf(record, review, body));
  return [
    { heading: `In ${now}`, rows: rowsOf(review.current) },
    {
      heading: `${capital(formerlyInWords(review))}; by ${now} ended or not on record as the council’s; seats and money as they were`,
      rows: rowsOf(review.former),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function rowOf(record: PartnershipRecord, { facts }: Review, { id }: Organization): PaperRow {
  const of = (...predicates: Parameters<typeof factsOf>[2][]) => factsOf(facts, id, ...predicates);
  return {
    id,
    name: distinctName(record, id),
    cells: citedOnce([
      of("is"),
      of("member", "seat", "told"),
      of("pays"),
      withoutRepeat(of("standing", "difference")),
    ]),
  };
}

/** That it is on record is said by how it came to be. */
function withoutRepeat(facts: readonly Fact[]): readonly Fact[] {
  const isNew = facts.some(({ value }) => value === "new" || value === "first-reported");
  return isNew ? facts.filter(({ value }) => value !== "there") : facts;
}

/** In a row each paragraph is named once, where it is needed first. */
function citedOnce(cells: readonly (readonly Fact[])[]): PaperRow["cells"] {
  const cited = new Set<string>();
  const isFirst = ({ document_id, locator }: Source): boolean => {
    const paragraph = JSON.stringify([document_id, locator]);
    return !cited.has(paragraph) && cited.add(paragraph).size > 0;
  };
  const named = (facts: readonly Fact[]): readonly RowFact[] =>
    facts.map((fact) => ({ ...fact, cited: firstParagraphs(fact.sources).filter(isFirst) }));
  const [whatItIs = [], ...others] = cells;
  const told = others.map(named);
  // What it is has the paragraphs that are left: the council's part is what the row is read for.
  return [named(whatItIs), ...told];
}
