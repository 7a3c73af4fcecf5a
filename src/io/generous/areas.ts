import type { Manifest } from "../../record/shape";
import type { Notes } from "./notes";
import type { Rough } from "./rough";
import { notedOf, textIn } from "./rough";

/** The bodies that say no area are in the first area of the record. An area that is named and described nowhere is there by its id. */
export function withAreas(
  roughs: readonly Rough[],
  { default_area, title }: Pick<Manifest, "default_area" | "title">,
  notes: Notes,
): readonly Rough[] {
  const placed = roughs.map((rough) => {
    if (rough.collection !== "organizations" || "area_id" in rough.fields) return rough;
    notes.make(rough, "area_id", "the first area of the record");
    return { ...rough, fields: { ...rough.fields, area_id: default_area } };
  });
  const known = new Set(
    placed.filter(({ collection }) => collection === "areas").map(({ fields }) => fields["id"]),
  );
  const stubs: Rough[] = [];
  for (const rough of placed.filter(({ collection }) => collection === "organizations")) {
    const id = textIn(rough.fields, "area_id");
    if (id === undefined || known.has(id)) continue;
    known.add(id);
    stubs.push(stubOf(rough, id, id === default_area ? title : id));
    if (id !== default_area) {
      notes.faults.push(notedOf(rough, "area_id", "the id of one of the areas", id));
    }
  }
  const first: Rough = {
    file: "",
    collection: "areas",
    place: "",
    fields: { id: default_area, name: title },
  };
  return [...(known.has(default_area) ? stubs : [first, ...stubs]), ...placed];
}

const stubOf = ({ file, place }: Rough, id: string, name: string): Rough => ({
  file,
  collection: "areas",
  place: `${place}.area_id`,
  fields: { id, name },
});
