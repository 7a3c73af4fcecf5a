import { CLASSIFICATIONS } from "../../record/vocabulary";
import type { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import { notedOf } from "../generous/rough";
import { compareTexts } from "./compare-texts";
import { evidenced } from "./evidence";
import type { GraphNode, GraphTime } from "./graph";
import type { AsAt } from "./preset";

/** Where a node may say what it is. */
const CLASS = "classification";
const CLASS_IN = [CLASS, "kind", "type"];

const wordsOf = ({ attributes }: GraphNode): readonly string[] =>
  CLASS_IN.flatMap((name) => attributes.get(name)?.trim().toLowerCase() ?? []);

export const isPerson = (node: GraphNode): boolean => wordsOf(node).includes("person");

export function personOf(node: GraphNode, asAt: AsAt): Rough {
  const fields = { id: node.id, name: node.label };
  return evidenced({ file: node.file, place: node.place, collection: "persons", fields }, asAt);
}

/** Its own word, or one of ours. */
const classOf = (node: GraphNode): string =>
  node.attributes.get(CLASS)?.trim() ||
  (CLASSIFICATIONS.find((name) => wordsOf(node).includes(name)) ?? "other");

/** A body was there from its first day to its last: that it was away in between, the record cannot hold. */
export function bodyOf(node: GraphNode, asAt: AsAt, notes: Notes): Rough {
  const { id, label, parent, file, place } = node;
  const spans = node.times.filter(({ at }) => at === undefined);
  const fields = {
    id,
    name: label,
    classification: classOf(node),
    ...(parent === undefined ? {} : { parent_id: parent }),
    ...lifeOf(spans),
    ...detailsOf(node),
  };
  const rough: Rough = { file, place, collection: "organizations", fields };
  if (spans.length > 1) {
    notes.faults.push(notedOf(rough, "spells", "one time without a gap", spans.map(inWords).join(", ")));
  }
  const days = node.times.flatMap(({ at }) => at ?? []);
  return days.length === 0 ? evidenced(rough, asAt) : seenOn(rough, days, asAt);
}

const inWords = ({ start = "..", end = ".." }: GraphTime): string => `${start}/${end}`;

function lifeOf(spans: readonly GraphTime[]): Fields {
  const starts = spans.flatMap(({ start }) => start ?? []).toSorted(compareTexts);
  const ends = spans.flatMap(({ end }) => end ?? []).toSorted(compareTexts);
  const isComplete = (dates: readonly string[]): boolean => dates.length === spans.length;
  return {
    ...(starts[0] !== undefined && isComplete(starts) ? { founding_date: starts[0] } : {}),
    ...(ends.length > 0 && isComplete(ends) ? { dissolution_date: ends.at(-1) } : {}),
  };
}

/** One source for each day on which the graph has it. */
function seenOn(rough: Rough, days: readonly string[], asAt: AsAt): Rough {
  const sources = days.flatMap(
    (date) => evidenced(rough, asAt, { date, says: "existing" }).fields["sources"],
  );
  return { ...rough, fields: { ...rough.fields, sources } };
}

/** What has no field of its own, under its title. */
function detailsOf({ attributes }: GraphNode): Fields {
  const details = [...attributes]
    .filter(([label, value]) => label !== "" && value !== "" && label !== CLASS)
    .map(([label, value]) => ({ label, value }));
  return details.length === 0 ? {} : { details };
}
