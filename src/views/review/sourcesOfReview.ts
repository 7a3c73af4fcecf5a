import type { Source } from "../../record/shape";
import type { Involvement, Review } from "../../words/review";
import { reviewedBodies } from "../../words/review";

/** The documents cited, each once. */
export const sourcesOfReview = (review: Review): readonly string[] => [
  ...new Set(
    reviewedBodies(review)
      .flatMap(({ body, now, then, changes, plans }) => [
        ...body.sources,
        ...(body.details ?? []).flatMap(({ sources = [] }) => sources),
        ...sourcesOfPart(now),
        ...sourcesOfPart(then),
        ...[...changes, ...plans].flatMap(({ sources }) => sources),
      ])
      .map(({ document_id }) => document_id),
  ),
];

const sourcesOfPart = ({ isMember, seats, payments }: Involvement): readonly Source[] =>
  [...isMember, ...seats, ...payments].flatMap(({ sources }) => sources);
