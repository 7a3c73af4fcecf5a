import type { Organization } from "./shape";
import type { Classification } from "./vocabulary";

/** What an entity is drawn as, and filtered by. */
export const KINDS = ["partnership", "sub-group", "council", "organisation", "person"] as const;
export type Kind = (typeof KINDS)[number];

const KIND_OF: Readonly<Record<Classification, Kind>> = {
  partnership: "partnership",
  "combined-authority": "partnership",
  "sub-group": "sub-group",
  council: "council",
  health: "organisation",
  police: "organisation",
  fire: "organisation",
  government: "organisation",
  education: "organisation",
  business: "organisation",
  voluntary: "organisation",
  other: "organisation",
};

/** A class of councils ("the district councils") is no council. */
export const kindOf = ({
  classification,
  is_class,
}: Pick<Organization, "classification" | "is_class">): Kind =>
  classification === "council" && is_class ? "organisation" : KIND_OF[classification];

/** A partnership, a board or a group: what the record is about. Councils and others have a part in them. */
export const isStructure = (body: Pick<Organization, "classification" | "is_class">): boolean =>
  kindOf(body) === "partnership" || kindOf(body) === "sub-group";
