import type { Notes } from "../generous/notes";
import type { Fields } from "../generous/rough";
import { notedOf, textIn } from "../generous/rough";
import type { GovukOrganisation } from "./govuk-organisation";
import { slugsIn } from "./govuk-organisation";
import { aroundOf } from "./hand-over";

export function bodyOf(
  organisation: GovukOrganisation,
  bySlug: ReadonlyMap<string, GovukOrganisation>,
  notes: Notes,
): Fields {
  const { slug, title, fields, details, closedAt, leaves } = organisation;
  const acronym = textIn(details, "abbreviation");
  const url = textIn(fields, "web_url");
  return {
    id: slug,
    name: title,
    classification: textIn(fields, "format") ?? "government",
    ...parentOf(organisation, bySlug, notes),
    ...(closedAt === undefined || leaves ? {} : { dissolution_edtf: aroundOf(closedAt, -1) }),
    ...(acronym === undefined || acronym === title
      ? {}
      : { other_names: [{ name: acronym, note: "acronym" }] }),
    ...identifiersOf(organisation),
    ...(url === undefined ? {} : { links: [{ url }] }),
    details: detailsOf(organisation),
  };
}

/** A body of the record is part of one body, and does not outlive it. What GOV.UK says beyond that is kept. */
function parentOf(
  organisation: GovukOrganisation,
  bySlug: ReadonlyMap<string, GovukOrganisation>,
  notes: Notes,
): Fields {
  const slugs = slugsIn(organisation, "parent_organisations");
  const [slug] = slugs;
  if (slug === undefined) return {};
  const parent = bySlug.get(slug);
  const outlives = parent?.isClosed && !organisation.isClosed;
  if (slugs.length === 1 && parent && !outlives) return { parent_id: slug };
  const expected = "one parent that is in the file and does not end before it";
  notes.faults.push(notedOf(organisation.rough, "parent_organisations", expected, slugs.join(", ")));
  return {};
}

function identifiersOf({ fields, details }: GovukOrganisation): Fields {
  const found = [
    ["govuk-content-id", textIn(details, "content_id")] as const,
    ["govuk-analytics", textIn(fields, "analytics_identifier")] as const,
  ];
  const identifiers = found.flatMap(([scheme, identifier]) => (identifier ? [{ scheme, identifier }] : []));
  return identifiers.length === 0 ? {} : { identifiers };
}

/** What has no field of its own, under the names that it has there. */
function detailsOf(organisation: GovukOrganisation): readonly Fields[] {
  const { fields, details } = organisation;
  const parents = slugsIn(organisation, "parent_organisations");
  const told = [
    ["govuk_status", textIn(details, "govuk_status")] as const,
    ["govuk_closed_status", textIn(details, "govuk_closed_status")] as const,
    ["parent_organisations", parents.length > 1 ? parents.join(", ") : undefined] as const,
    ["updated_at", textIn(fields, "updated_at")] as const,
  ];
  return told.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
