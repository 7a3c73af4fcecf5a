import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Organization } from "./shape";
import type { BodyClassKind, Classification } from "./vocabulary";

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

const KIND_OF_CLASS: Readonly<Record<BodyClassKind, Kind>> = {
  partnership: "partnership",
  "sub-group": "sub-group",
  council: "council",
  other: "organisation",
};

/** The usual classifications, and those that the record declares itself, which come before them. */
const kindsByClassification = perRecord(
  ({ classes }): ReadonlyMap<string, Kind> =>
    new Map<string, Kind>([
      ...Object.entries(KIND_OF),
      ...classes.map(({ id, kind }) => [id, KIND_OF_CLASS[kind]] as const),
    ]),
);

type Classified = Pick<Organization, "classification" | "is_class">;

/** A class of councils ("the district councils") is no council; what is of no class that the record knows is another organisation. */
export function kindOf(record: PartnershipRecord, { classification, is_class }: Classified): Kind {
  const kind = kindsByClassification(record).get(classification) ?? "organisation";
  return kind === "council" && is_class ? "organisation" : kind;
}

/** A partnership, a board or a group: what the record is about. Councils and others have a part in them. */
export function isStructure(record: PartnershipRecord, body: Classified): boolean {
  const kind = kindOf(record, body);
  return kind === "partnership" || kind === "sub-group";
}

/** The kinds of which the record has a body. */
export const kindsThere = perRecord(
  (record): ReadonlySet<Kind> => new Set(record.organizations.map((body) => kindOf(record, body))),
);
