import { shown } from "../../record/fault";
import type { Notes } from "./notes";
import type { Fields, Rough } from "./rough";
import { notedOf } from "./rough";

/**
 * What stands in several places, within this and within that, is one item, of which all that is told is believed; so is what
 * stands twice without an id, and says the same. Where they differ, what stands by itself is believed, or else the first.
 */
export function joined(roughs: readonly Rough[], notes: Notes): readonly Rough[] {
  const made = new Set(notes.madeUp.filter(({ field }) => field === "id").map(({ item }) => item));
  const slots = new Map<string, Rough>();
  for (const [index, rough] of byDepth(roughs).entries()) {
    const id = `${rough.fields["id"]}`;
    const key = `${rough.collection} ${id}`;
    const known = slots.get(key);
    if (!known) slots.set(key, rough);
    // The same id twice at the top: whoever believes the items says what becomes of it.
    else if (isEmbedded(rough) || made.has(id)) slots.set(key, both(known, rough, notes));
    else slots.set(`${key} ${index}`, rough);
  }
  return [...slots.values()];
}

const byDepth = (roughs: readonly Rough[]): readonly Rough[] => [
  ...roughs.filter((rough) => !isEmbedded(rough)),
  ...roughs.filter(isEmbedded),
];

const isEmbedded = ({ place }: Rough): boolean => place.includes(".");

function both(known: Rough, other: Rough, notes: Notes): Rough {
  for (const field of differing(known.fields, other.fields)) {
    const expected = `as at ${known.place}: ${shown(known.fields[field])}`;
    notes.faults.push(notedOf(other, field, expected, other.fields[field]));
  }
  return { ...known, fields: { ...other.fields, ...known.fields } };
}

const differing = (one: Fields, other: Fields): readonly string[] =>
  Object.keys(other).filter(
    (name) => name in one && JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );
