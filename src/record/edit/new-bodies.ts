import { folded } from "../find";
import { kindOf } from "../kind";
import { organizationsById } from "../links";
import type { PartnershipRecord } from "../record";
import type { Organization, Source } from "../shape";
import { COUNCIL_THEME, NO_THEME, themeOfNone } from "../theme";
import type { BodyMeant, BodyNature, ChangeDraft, NewBody } from "./change-draft";
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
  const like = firstKnown(record, draft);
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

function bodyLike(
  record: PartnershipRecord,
  { name, article, is }: NewBody,
  like: Organization | undefined,
  areaId: string,
  source: Source,
): Organization {
  const { classification, theme, parentId } = is ?? natureLike(record, like);
  return {
    id: freshId(record, name),
    name,
    ...(article !== undefined && { article }),
    classification,
    ...(parentId !== undefined && { parent_id: parentId }),
    area_id: like?.area_id ?? areaId,
    ...(theme !== undefined && { theme }),
    sources: [source],
  };
}

/** A successor is, until somebody says otherwise, of the kind of what it came from, and stands where that stood. */
function natureLike(record: PartnershipRecord, like: Organization | undefined): BodyNature {
  const classification = like?.classification ?? "partnership";
  return {
    classification,
    theme: like ? like.theme : themeFor(record, classification),
    parentId: like?.parent_id,
  };
}

/** What is taken of a new body as long as nobody says otherwise. */
export const natureExpected = (
  record: PartnershipRecord,
  draft: Pick<ChangeDraft, "from" | "into">,
): BodyNature => natureLike(record, firstKnown(record, draft));

const firstKnown = (
  record: PartnershipRecord,
  { from, into }: Pick<ChangeDraft, "from" | "into">,
): Organization | undefined =>
  [...from, ...into].flatMap((body) =>
    isKnown(body) ? (organizationsById(record).get(body.id) ?? []) : [],
  )[0];

/** None where the record arranges nothing by themes. */
export function themeFor(record: PartnershipRecord, classification: string): string | undefined {
  const first = themeOfNone(record);
  if (first === NO_THEME) return undefined;
  const kind = kindOf(record, { classification });
  if (kind === "council") return COUNCIL_THEME;
  return kind === "organisation" ? undefined : first;
}
