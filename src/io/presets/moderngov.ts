import { faultOfFile } from "../../record/fault";
import type { RecordFile } from "../../record/record-file";
import type { Says } from "../../record/vocabulary";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { withoutEntities } from "../without-entities";
import { XmlElement } from "../xml-element";
import { documentOf, evidenced } from "./evidence";
import type { AsAt, Preset } from "./preset";

/**
 * The committees of a council's ModernGov, as mgWebService.asmx/GetCommittees answers: `committees` with a `committee` each, of id, title,
 * category and whether it is expired or deleted. Civica publishes no description; it is read as public code reads it (for the Senedd's
 * service, for Lambeth's and others'). Outside bodies are in the same list where a council keeps them so, under a category of their
 * own; of a method that lists them no public description was found. The service dates nothing and does not say whose it is.
 */
export const moderngov: Preset = {
  name: "ModernGov committees",
  recognises: (content) => committeesIn(content).some((each) => each.textOf("committeetitle") !== ""),
  read: (files, asAt, notes) => files.flatMap((file) => read(file, asAt, notes)),
};

/** At the root, or within an answer of SOAP. */
function committeesIn(content: unknown): readonly XmlElement[] {
  if (!(content instanceof XmlElement)) return [];
  const own = content.childrenCalled("committee");
  return own.length > 0 ? own : content.children.flatMap(committeesIn);
}

function read({ path, content }: RecordFile, asAt: AsAt, notes: Notes): readonly Rough[] {
  const committees = committeesIn(content).map((committee, index) =>
    itemOf(path, committee, `committee[${index}]`, asAt, notes),
  );
  return [documentOf(path, asAt), ...committees.flatMap((committee) => committee ?? [])];
}

/** A committee without a title is nothing that can be shown. */
function itemOf(file: string, committee: XmlElement, place: string, asAt: AsAt, notes: Notes): Rough | null {
  const id = committee.textOf("committeeid");
  const name = withoutEntities(committee.textOf("committeetitle"));
  if (id === "" || name === "") {
    const fault = faultOfFile(
      file,
      "a committee with an id and a title",
      `${id} ${name}`.trim() || "nothing",
    );
    notes.faults.push({ ...fault, collection: "organizations", item: place, place });
    return null;
  }
  const fields = {
    id: `committee-${id}`,
    name,
    classification: classOf(committee, notes),
    identifiers: [{ scheme: "moderngov-committee", identifier: id }],
  };
  const rough: Rough = { file, collection: "organizations", place, fields };
  return evidenced(rough, asAt, { says: saysOf(committee) });
}

/** A council's own categories are classes of its groups. */
function classOf(committee: XmlElement, notes: Notes): string {
  const category = withoutEntities(committee.textOf("committeecategory"));
  if (category === "") return "sub-group";
  notes.classes.set(category, { id: category, name: category, kind: "sub-group" });
  return category;
}

const isTrue = (text: string): boolean => text.toLowerCase() === "true";

/** Expired is no more by now; deleted says only that somebody took the entry away. */
function saysOf(committee: XmlElement): Says {
  if (isTrue(committee.textOf("committeeexpired"))) return "ended";
  return isTrue(committee.textOf("committeedeleted")) ? "historic" : "existing";
}
