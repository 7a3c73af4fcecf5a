import type { Notes } from "./notes";
import { asWritten } from "./original";
import type { Rough } from "./rough";
import { textIn } from "./rough";

/**
 * In Popolo, a membership may name the post alone: it is of the post's organization. A post of no organization, and a membership
 * of such a post, have no place here; they are kept.
 */
export function withOrganizations(roughs: readonly Rough[], notes: Notes): readonly Rough[] {
  const ofPost = new Map(
    roughs
      .filter(({ collection }) => collection === "posts")
      .map(({ fields }) => [fields["id"], textIn(fields, "organization_id")] as const),
  );
  return roughs.flatMap((rough): readonly Rough[] => {
    const { collection, fields } = rough;
    if ((collection !== "posts" && collection !== "memberships") || "organization_id" in fields)
      return [rough];
    const post = collection === "memberships" ? fields["post_id"] : undefined;
    const organization_id = ofPost.get(post);
    if (organization_id !== undefined) return [{ ...rough, fields: { ...fields, organization_id } }];
    // Nobody's membership of nothing is no membership: whoever believes the items says so.
    if (collection === "memberships" && !ofPost.has(post)) return [rough];
    notes.keep(collection, [asWritten(fields)]);
    return [];
  });
}
