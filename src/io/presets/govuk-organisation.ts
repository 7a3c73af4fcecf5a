import { isObject } from "../../record/entry";
import type { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import { textIn } from "../generous/rough";
import { dateOf } from "./cell-date";

/** An organisation of GOV.UK, as far as its fields bear on others. */
export interface GovukOrganisation {
  /** Its place, with the id that its faults name. */
  readonly rough: Rough;
  readonly slug: string;
  readonly title: string;
  readonly fields: Fields;
  readonly details: Fields;
  readonly isClosed: boolean;
  /** Closed for GOV.UK alone: it goes on outside of central government. */
  readonly leaves: boolean;
  /** One of whitehall's words; empty for one that is not closed. */
  readonly closedStatus: string;
  readonly closedAt: string | undefined;
}

const LEAVING: ReadonlySet<string> = new Set(["left_gov", "devolved"]);

export function organisationOf(rough: Rough, notes: Notes): GovukOrganisation {
  const { fields } = rough;
  const details = isObject(fields["details"]) ? fields["details"] : {};
  const slug = textIn(details, "slug") ?? slugOf(fields);
  const named = { ...rough, fields: { id: slug } };
  const status = textIn(details, "govuk_status") ?? "";
  // Until 2023 some bore it as a status of its own.
  const closedStatus = LEAVING.has(status) ? status : (textIn(details, "govuk_closed_status") ?? "");
  return {
    rough: named,
    slug,
    title: (textIn(fields, "title") ?? "").replace(/\s+/g, " ").trim(),
    fields,
    details,
    isClosed: status === "closed" || LEAVING.has(status),
    leaves: LEAVING.has(closedStatus),
    closedStatus,
    closedAt: dateOf(named, "closed_at", textIn(details, "closed_at"), notes),
  };
}

/** The organisations that a field names, by the last part of their addresses. */
export const slugsIn = ({ fields }: GovukOrganisation, name: string): readonly string[] => {
  const links: readonly unknown[] = Array.isArray(fields[name]) ? fields[name] : [];
  return links
    .filter(isObject)
    .map(slugOf)
    .filter((slug) => slug !== "");
};

const slugOf = (fields: Fields): string =>
  (textIn(fields, "id") ?? textIn(fields, "web_url") ?? "").replace(/\/$/, "").replace(/^.*\//, "");
