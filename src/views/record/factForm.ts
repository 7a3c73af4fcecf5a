/** What stands in the form of a fact, and the fact that it makes. */
import type { Fact } from "../../record/edit/add-fact";
import type { BodyMeant } from "../../record/edit/change-draft";
import { dateFields } from "../../record/edit/date-fields";
import type { PartnershipRecord } from "../../record/record";
import type { Says } from "../../record/vocabulary";
import { bodiesThere } from "./bodiesThere";
import { edtfOf } from "./writtenDate";

export type FactKind = Fact["kind"];

export interface FactTyped {
  readonly body: readonly BodyMeant[];
  readonly says: Says;
  readonly classification: string;
  readonly theme: string;
  readonly partOf: readonly BodyMeant[];
  readonly since: string;
  readonly label: string;
  readonly count: string;
  readonly onBehalfOf: readonly BodyMeant[];
  readonly isPerson: boolean;
  readonly person: string;
  readonly member: readonly BodyMeant[];
  readonly role: string;
}

export interface FieldsProps {
  readonly typed: FactTyped;
  readonly onType: (typed: Partial<FactTyped>) => void;
}

export const NO_FACT: FactTyped = {
  body: [],
  says: "existing",
  classification: "partnership",
  theme: "",
  partOf: [],
  since: "",
  label: "",
  count: "",
  onBehalfOf: [],
  isPerson: true,
  person: "",
  member: [],
  role: "",
};

/** The form without bodies that are no longer in the record. */
export const factWithin = (record: PartnershipRecord, typed: FactTyped): FactTyped => ({
  ...typed,
  body: bodiesThere(record, typed.body),
  partOf: bodiesThere(record, typed.partOf),
  onBehalfOf: bodiesThere(record, typed.onBehalfOf),
  member: bodiesThere(record, typed.member),
});

/** Null where too little is said. */
export function factOf(kind: FactKind, typed: FactTyped): Fact | null {
  const [body] = typed.body;
  if (!body) return null;
  const onBehalfOf = typed.onBehalfOf[0] ?? null;
  if (kind === "body") return { kind, body, is: whatItIs(typed) };
  if (kind === "seat") {
    const count = Number(typed.count);
    return typed.label.trim() === ""
      ? null
      : { kind, on: body, label: typed.label.trim(), count: count > 0 ? count : null, onBehalfOf };
  }
  const who = typed.isPerson ? { person: typed.person.trim() } : typed.member[0];
  if (!who || ("person" in who && who.person === "")) return null;
  return { kind, on: body, who, role: typed.role.trim(), onBehalfOf };
}

function whatItIs({ classification, theme, partOf: [parent], since }: FactTyped) {
  return {
    classification,
    ...(theme !== "" && { theme }),
    ...(parent && "id" in parent && { parent_id: parent.id }),
    ...dateFields("organizations", "founding_date", edtfOf(since) ?? undefined),
  };
}
