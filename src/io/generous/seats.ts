import type { Notes } from "./notes";
import { asWritten, readAs } from "./original";
import type { Rough } from "./rough";
import { textIn } from "./rough";

/**
 * In Popolo, a membership may name the post alone: it is of the post's organization. A post of no organization, and a membership
 * of nothing else than such a post, have no place here; they are kept.
 */
export function withOrganizations(roughs: readonly Rough[], notes: Notes): readonly Rough[] {
  const ofPost = new Map(
    roughs
      .filter(({ collection }) => collection === "posts")
      .map(({ fields }) => [fields["id"], textIn(fields, "organization_id")] as const),
  );
  const isNowhere = (post: unknown): boolean => ofPost.has(post) && ofPost.get(post) === undefined;
  return roughs.flatMap((rough): readonly Rough[] => {
    const seat = rough.collection === "memberships" ? withOrganization(rough, ofPost) : rough;
    const unseen =
      seat.collection === "posts" ? isNowhere(seat.fields["id"]) : isNowhere(seat.fields["post_id"]);
    if (!unseen || (seat.collection !== "posts" && seat.collection !== "memberships")) return [seat];
    if (seat.collection === "memberships" && "organization_id" in seat.fields) {
      return [{ ...seat, fields: readAs(seat.fields, "post_id", undefined) }];
    }
    notes.keep(seat.collection, [asWritten(seat.fields)]);
    return [];
  });
}

function withOrganization(rough: Rough, ofPost: ReadonlyMap<unknown, string | undefined>): Rough {
  const organization_id = ofPost.get(rough.fields["post_id"]);
  if ("organization_id" in rough.fields || organization_id === undefined) return rough;
  return { ...rough, fields: { ...rough.fields, organization_id } };
}
