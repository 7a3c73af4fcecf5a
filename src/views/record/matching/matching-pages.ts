import type { ColumnUse } from "../../../io/matching/column-use";
import { bodiesMatched, matchedRows } from "../../../io/matching/matched-rows";
import type { Matching } from "../../../io/matching/matching";
import type { MatchingQuestion } from "../../../io/matching/questions";
import { questionsOf } from "../../../io/matching/questions";
import type { MatchingSlip } from "../../../io/matching/slips";
import { columnSlips, registerSlips } from "../../../io/matching/slips";
import type { UnknownName } from "../../../io/matching/unknown-names";
import { unknownNamesFound } from "../../../io/matching/unknown-names";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import type { Pieces } from "../../../record/pieces";
import { atOnce } from "../../../record/pieces";

/** What is asked of one table, a page each. */
export type MatchingPage =
  | { readonly kind: "about" }
  | { readonly kind: "columns" }
  | {
      readonly kind: "names";
      readonly names: readonly UnknownName[];
      /** Whether there are some of which nothing was said in a table before. */
      readonly isOpen: boolean;
    }
  | { readonly kind: "question"; readonly question: MatchingQuestion };

/** The register and its columns always; names and customs only where the data leaves them open. */
export const pagesOf = (unmatched: UnmatchedTable, matching: Matching): readonly MatchingPage[] =>
  atOnce(pagesFound(unmatched, matching));

/** The same, piece by piece. */
export function* pagesFound(unmatched: UnmatchedTable, matching: Matching): Pieces<readonly MatchingPage[]> {
  const names = yield* unknownNamesFound(unmatched, { ...matching, names: {} });
  yield* bodiesMatched(matchedRows(unmatched, matching));
  const isOpen = names.some(({ written }) => !(written in (matching.names ?? {})));
  return [
    { kind: "about" },
    { kind: "columns" },
    ...(names.length > 0 ? [{ kind: "names", names, isOpen } as const] : []),
    ...questionsOf(unmatched, matching).map((question) => ({ kind: "question", question }) as const),
  ];
}

export const keyOfPage = (page: MatchingPage): string =>
  page.kind === "question" ? page.question.kind : page.kind;

/** What is wrong with what is said on a page. */
export function slipsOnPage({ kind }: MatchingPage, matching: Matching): readonly MatchingSlip[] {
  if (kind === "about") return registerSlips(matching.register);
  return kind === "columns" ? columnSlips(matching) : [];
}

/** The same, with some of its columns meant otherwise. A table may have 2,000 of them. @param places of the columns, from 0 */
export function withUses(matching: Matching, places: readonly number[], use: ColumnUse): Matching {
  const meant = new Set(places);
  return {
    ...matching,
    columns: matching.columns.map((column, place) => (meant.has(place) ? { ...column, use } : column)),
  };
}
