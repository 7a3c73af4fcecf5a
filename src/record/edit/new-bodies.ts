import { folded } from "../find";
import { kindOf } from "../kind";
import { organizationsById } from "../links";
import type { PartnershipRecord } from "../record";
import type { Organization, Source } from "../shape";
import { COUNCIL_THEME, NO_THEME, themeOfNone } from "../theme";
import type { BodyMeant, ChangeDraft, NewBody } from "./change-draft";
import { isKnown } from "./change-draft";
import { freshId } from "./fresh-id";
import { withItem } from "./with-item";

/** The record with the bodies that a change brings, and both sides of the change as ids. */
export interface Peopled {
  readonly record: PartnershipRecord;
  readonly from: readonly string[];
  readonly into: readonly string[];
}

export function withBodies(
  record: PartnershipRecord,
  draft: Pick<ChangeDraft, "from" | "into" | "areaId">,
  source: Source,
): Peopled {
  const like = [...draft.from, ...draft.into].flatMap((body) =>
    isKnown(body) ? (organizationsById(record).get(body.id) ?? []) : [],
  )[0];
  const ids = new Map<string, string>();
  let peopled = record;
  const idOf = (body: BodyMeant): string => {
    if (isKnown(body)) return body.id;
    const key = folded(body.name) || body.name;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const made = bodyLike(peopled, body, like, draft.areaId, source);
    peopled = withItem(peopled, "organizations", made);
    ids.set(key, made.id);
    return made.id;
  };
  const [from, into] = [draft.from.map(idOf), draft.into.map(idOf)];
  return { record: peopled, from, into };
}

/** A successor is, until somebody says otherwise, of the kind of what it came from, and stands where that stood. */
function bodyLike(
  record: PartnershipRecord,
  { name, article }: NewBody,
  like: Organization | undefined,
  areaId: string,
  source: Source,
): Organization {
  const classification = like?.classification ?? "partnership";
  const theme = like ? like.theme : themeFor(record, classification);
  return {
    id: freshId(record, name),
    name,
    ...(article !== undefined && { article }),
    classification,
    ...(like?.parent_id !== undefined && { parent_id: like.parent_id }),
    area_id: like?.area_id ?? areaId,
    ...(theme !== undefined && { theme }),
    sources: [source],
  };
}

/** None where the record arranges nothing by themes. */
export function themeFor(record: PartnershipRecord, classification: string): string | undefined {
  const first = themeOfNone(record);
  if (first === NO_THEME) return undefined;
  const kind = kindOf(record, { classification });
  if (kind === "council") return COUNCIL_THEME;
  return kind === "organisation" ? undefined : first;
}
