/** What a row may leave open, by what else it says. */
import { isObject } from "../../record/entry";
import { COUNCIL_THEME } from "../../record/theme";
import { boundsIn } from "../generous/as-at";
import type { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import { textIn } from "../generous/rough";
import type { Names } from "./names";
import type { Reading } from "./reading";
import type { RenamedCells } from "./renaming-cells";

/** @param written the date of the document in which it stands @param renamed the names in its cells, where it tells of one that was renamed */
export function withDefaults(
  rough: Rough,
  written: string | undefined,
  { notes, names, usesThemes }: Pick<Reading, "notes" | "names" | "usesThemes">,
  renamed?: RenamedCells,
): Rough {
  const { collection, fields } = rough;
  if (collection === "organizations")
    return { ...rough, fields: withTheme(withKind(rough, notes), usesThemes) };
  if (collection === "memberships") return { ...rough, fields: withMemberType(fields) };
  if (collection === "contributions") {
    return { ...rough, fields: { currency: "GBP", certainty: "happened", ...fields } };
  }
  if (collection !== "change_events") return rough;
  const change = withBodies({ certainty: certaintyOf(fields, written), ...fields });
  if (textIn(change, "label") === undefined) notes.make(rough, "label", "the names in its row");
  return { ...rough, fields: { label: labelOf(change, names, renamed), ...change } };
}

/** As Popolo writes the member of a body that is a body itself. */
const withMemberType = ({ member, ...fields }: Fields): Fields =>
  isObject(member) ? { ...fields, member: { "@type": "Organization", ...member } } : fields;

function withKind(rough: Rough, notes: Notes): Fields {
  if ("classification" in rough.fields) return rough.fields;
  notes.make(rough, "classification", "whether it is part of another body");
  return { ...rough.fields, classification: "parent_id" in rough.fields ? "sub-group" : "partnership" };
}

/** Councils stand together on the plan, where it is arranged by themes. */
const withTheme = (fields: Fields, usesThemes: boolean): Fields =>
  usesThemes && fields["classification"] === "council" ? { theme: COUNCIL_THEME, ...fields } : fields;

/** What is to come when its document is written is planned. */
export function certaintyOf(fields: Fields, written: string | undefined): string {
  const date = boundsIn(textIn(fields, "date") ?? textIn(fields, "date_edtf") ?? "");
  const day = boundsIn(written ?? "");
  return date && day && date.earliest > day.latest ? "planned" : "happened";
}

/** A rename is of one body, and what takes over another body goes on. */
function withBodies(fields: Fields): Fields {
  const originals = idsIn(fields, "original_organization_ids");
  const given = idsIn(fields, "resulting_organization_ids");
  const results = fields["type"] === "renamed" && given.length === 0 ? originals : given;
  const isAbsorbed = fields["type"] === "absorbed" && !("continuing_organization_ids" in fields);
  return {
    ...fields,
    original_organization_ids: originals,
    resulting_organization_ids: results,
    ...(isAbsorbed && { continuing_organization_ids: results }),
  };
}

const idsIn = (fields: Fields, name: string): readonly string[] =>
  (fields[name] as readonly string[] | undefined) ?? [];

function labelOf(fields: Fields, names: Names, renamed?: RenamedCells): string {
  const sides = renamed
    ? [renamed.from, renamed.into ?? ""]
    : [idsIn(fields, "original_organization_ids"), idsIn(fields, "resulting_organization_ids")].map((ids) =>
        ids.map((id) => names.nameOf(id)).join(", "),
      );
  return sides.filter((side) => side !== "").join(" → ") || "A change";
}
