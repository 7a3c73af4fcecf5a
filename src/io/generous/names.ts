import { isObject } from "../../record/entry";
import type { CollectionName } from "../../record/record";
import type { Notes } from "./notes";
import type { Fields, Rough } from "./rough";
import { textIn } from "./rough";

/** The field by which an item is called, and what else of it may serve, with the words for that. */
const CALLED: Readonly<Partial<Record<CollectionName, Naming>>> = {
  persons: {
    field: "name",
    from: [["its parts", partsOfName], ["the name to sort by", "sort_name"], otherName()],
  },
  organizations: { field: "name", from: [otherName()] },
  posts: {
    field: "label",
    from: [
      ["its role", "role"],
      ["another label", firstLabel],
    ],
  },
  areas: { field: "name", from: [["its identifier", "identifier"]] },
};

type From = readonly [words: string, from: string | ((fields: Fields) => string | undefined)];
interface Naming {
  readonly field: string;
  readonly from: readonly From[];
}

/** Popolo asks for no name. */
export function withName(rough: Rough, notes: Notes): Rough {
  const naming = CALLED[rough.collection];
  if (!naming || textIn(rough.fields, naming.field) !== undefined) return rough;
  const found = naming.from
    .map(([words, from]) => ({
      words,
      name: typeof from === "string" ? textIn(rough.fields, from) : from(rough.fields),
    }))
    .find(({ name }) => name !== undefined);
  notes.make(rough, naming.field, found?.words ?? "nothing");
  return { ...rough, fields: { ...rough.fields, [naming.field]: found?.name ?? "(no name)" } };
}

function partsOfName(fields: Fields): string | undefined {
  const parts = ["given_name", "additional_name", "patronymic_name", "family_name"].map((part) =>
    textIn(fields, part),
  );
  return parts.filter((part) => part !== undefined).join(" ") || undefined;
}

function otherName(): From {
  const first = ({ other_names }: Fields): string | undefined =>
    [other_names]
      .flat()
      .filter(isObject)
      .map((name) => textIn(name, "name"))
      .find((name) => name !== undefined);
  return ["another name", first];
}

function firstLabel({ other_label }: Fields): string | undefined {
  return [other_label].flat().find((label): label is string => typeof label === "string" && label !== "");
}
