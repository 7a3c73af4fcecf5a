/** Whoever gives out a document is there on its day, though no paragraph of it says so. */
import { grouped } from "../../record/grouped";
import type { Fields, Rough } from "../generous/rough";
import { textIn } from "../generous/rough";
import type { Draft } from "./drafts";
import { withSays } from "./evidence";
import { textOfField } from "./sheet-row";

/** With the documents that each body has published for evidence, unless it is told by them otherwise. */
export function withPublished(
  roughs: readonly Rough[],
  drafts: readonly Draft[],
  dateOf: (id: string) => string,
): readonly Rough[] {
  const people = new Set(drafts.filter(isFilledByHand).map(({ id }) => id));
  const published = grouped(
    roughs.filter(({ collection, fields: { id } }) => collection === "documents" && people.has(String(id))),
    ({ fields }) => [textIn(fields, "publisher_id")],
  );
  return roughs.map((rough) => {
    const documents = rough.collection === "organizations" ? published.get(String(rough.fields["id"])) : null;
    return documents ? withEvidence(rough, documents, dateOf) : rough;
  });
}

/** What the explorer wrote has an ID, and all its evidence. */
const isFilledByHand = ({ rows }: Draft): boolean =>
  rows.every((row) => textOfField(row, "id") === undefined);

function withEvidence(rough: Rough, documents: readonly Rough[], dateOf: (id: string) => string): Rough {
  const own = (rough.fields["sources"] ?? []) as readonly Fields[];
  const cited = new Set(own.map(({ document_id }) => document_id));
  const more = documents
    .map(({ fields: { id } }) => id)
    .filter((id) => !cited.has(id))
    .map((document_id) => withSays(rough, { document_id, locator: "Publisher" }, dateOf))
    .filter(({ says }) => says === "existing")
    .map((source) => ({ ...source, inferred: true, note: "It published the document." }));
  return { ...rough, fields: { ...rough.fields, sources: [...own, ...more] } };
}
