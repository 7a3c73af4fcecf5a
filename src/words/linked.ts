/** A link in one plain sentence, told from what is a part, reports, sits or pays: the same whichever way one came. */
import type { Link } from "../lineage/link";
import { datedEventOf } from "../record/dated-event";
import { getOrThrow, postsById } from "../record/links";
import type { Presence } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Membership } from "../record/shape";
import type { RelationType } from "../record/vocabulary";
import { changeInWords } from "./change";
import type { Sentence } from "./sentence";
import { isPlural, mentionOf, say, whole } from "./sentence";
import { PRESENCE_TERMS } from "./terms";

/** @example "RECAP reports to the Environmental Sustainability Partnership." */
export function linkInWords(record: PartnershipRecord, link: Link, presence: Presence): Sentence {
  // A change tells by itself how sure it is.
  if (link.kind === "succession") return changeInWords(record, datedEventOf(record, link.item));
  const standing = presence === "on-record" ? "" : ` (${PRESENCE_TERMS[presence].phrase})`;
  return whole(say`${clauseOf(record, link)}${standing}`);
}

type Lasting = Exclude<Link, { readonly kind: "succession" }>;

function clauseOf(record: PartnershipRecord, link: Lasting): Sentence {
  if (link.kind === "seat" || link.kind === "sending") return seatClause(record, link.item);
  if (link.kind === "membership" && link.item.person_id !== undefined) return seatClause(record, link.item);
  const [one, many] = verbOf(link);
  const verb = isPlural(record, [link.from]) ? many : one;
  const aside = asideOf(link);
  return say`${mentionOf(record, link.from)} ${verb} ${mentionOf(record, link.to)}${inBrackets(aside)}`;
}

/** With one subject, and with several. */
type Verb = readonly [one: string, many: string];

function verbOf(link: Lasting): Verb {
  switch (link.kind) {
    case "part":
      return ["is part of", "are part of"];
    case "one-of":
      return ["is one of", "are among"];
    case "relation":
      return RELATION_VERBS[link.item.type];
    case "payment":
      return ["pays", "pay"];
    case "post": {
      const seats = (link.item.count ?? 1) > 1 ? `${link.item.count} seats` : "a seat";
      return [`has ${seats} on`, `have ${seats} on`];
    }
    default:
      return ["is a member of", "are members of"];
  }
}

const RELATION_VERBS: Readonly<Record<RelationType, Verb>> = {
  reports_to: ["reports to", "report to"],
  supports: ["supports", "support"],
  commissions: ["commissions", "commission"],
  scrutinises: ["scrutinises", "scrutinise"],
  informs: ["informs", "inform"],
  delivers_for: ["delivers for", "deliver for"],
  coordinates: ["coordinates", "coordinate"],
};

/** As what: the office, or the role of a member. */
function asideOf(link: Lasting): string | undefined {
  if (link.kind === "post") return link.item.label;
  return link.kind === "membership" && link.item.role !== "member" ? link.item.role : undefined;
}

/** @example "Martin Curtis sits on the Children's Trust Board for Cambridgeshire County Council (chair)" */
function seatClause(
  record: PartnershipRecord,
  { person_id, organization_id, ...seat }: Membership,
): Sentence {
  const sitter = mentionOf(record, person_id ?? seat.member?.id ?? organization_id);
  const sender: Sentence =
    seat.on_behalf_of_id === undefined ? [] : [" for ", ...mentionOf(record, seat.on_behalf_of_id)];
  const office = seat.post_id === undefined ? seat.role : getOrThrow(postsById(record), seat.post_id).label;
  return say`${sitter} sits on ${mentionOf(record, organization_id)}${sender}${inBrackets(office)}`;
}

const inBrackets = (text: string | undefined): string => (text === undefined ? "" : ` (${text})`);
