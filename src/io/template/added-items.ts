/** What is there since a row names it: documents and bodies of which no more is told, people, areas. */
import { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import { paragraphOf, withSays } from "./evidence";
import type { Items } from "./items";
import type { Added } from "./names";
import type { Reading } from "./reading";
import type { SheetRow } from "./sheet-row";
import { placeOf } from "./sheet-row";

export function addedItems(reading: Reading, items: Items): readonly Rough[] {
  const { names } = reading;
  return [
    ...names.addedTo("documents").map((each) => documentOf(each, items.asAt)),
    ...names.addedTo("areas").map((each) => roughOf(each, "areas", {})),
    ...names
      .addedTo("organizations")
      .map((each) =>
        withSources(roughOf(each, "organizations", { classification: "other" }), each, reading, items),
      ),
    ...names
      .addedTo("persons")
      .map((each) => withSources(roughOf(each, "persons", {}), each, reading, items)),
  ];
}

function documentOf(added: Added, date: string): Rough {
  const { fields, ...rough } = roughOf(added, "documents", {});
  return { ...rough, fields: { id: fields["id"], title: added.name, date } };
}

function roughOf({ id, name, rows: [first] }: Added, collection: Rough["collection"], more: Fields): Rough {
  const [file, place] = first ? [first.file, placeOf(first)] : ["", ""];
  return { file, collection, place, fields: { id, name, ...more } };
}

/** The rows that name it are its evidence, each once; what is wrong with them is told of their own items. */
function withSources(rough: Rough, { rows }: Added, reading: Reading, { dates, asAt }: Items): Rough {
  const quiet: Reading = { ...reading, notes: new Notes() };
  const paragraphs = distinct(rows.flatMap((row: SheetRow) => paragraphOf(row, quiet)));
  const sources = paragraphs.map((each) => withSays(rough, each, (id) => dates.get(id) ?? asAt));
  return { ...rough, fields: { ...rough.fields, sources } };
}

const distinct = (paragraphs: readonly Fields[]): readonly Fields[] => [
  ...new Map(paragraphs.map((each) => [JSON.stringify(each), each])).values(),
];
