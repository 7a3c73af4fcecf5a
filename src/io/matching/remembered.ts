import type { PartnershipRecord } from "../../record/record";
import type { Matching } from "./matching";
import { matchingShape } from "./matching";

/** Beside the collections of a record, under this name. */
export const MATCHINGS = "matchings";

/** How the tables of which the record was made were read, the latest first. What is no matching is passed over. */
export const rememberedIn = ({ kept }: PartnershipRecord): readonly Matching[] =>
  [kept?.[MATCHINGS] ?? []]
    .flat()
    .map((each: unknown) => matchingShape.safeParse(each))
    .flatMap(({ data }) => (data ? [data] : []))
    .toReversed();
