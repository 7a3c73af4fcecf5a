import type { Part, Review } from "../../lineage/review";
import { reviewedBodies } from "../../lineage/review";
import type { Source } from "../../record/shape";

/** The documents cited, each once. */
export const sourcesOfReview = (review: Review): readonly string[] => [
  ...new Set(
    reviewedBodies(review)
      .flatMap(({ body, now, then, changes, plans }) => [
        ...body.sources,
        ...sourcesOfPart(now),
        ...sourcesOfPart(then),
        ...[...changes, ...plans].flatMap(({ sources }) => sources),
      ])
      .map(({ document_id }) => document_id),
  ),
];

const sourcesOfPart = ({ isMember, seats, payments }: Part): readonly Source[] =>
  [...isMember, ...seats, ...payments].flatMap(({ sources }) => sources);
