import type { BodyClass } from "../../record/shape";
import { CLASSIFICATIONS } from "../../record/vocabulary";
import type { Rough } from "./rough";
import { textIn } from "./rough";

/**
 * The words of the source for its bodies that are none of the usual ones, as classes of the record: other organisations, until
 * whoever keeps the record says that they are councils, or what else.
 * @param known those that a public set describes
 */
export function madeClasses(
  roughs: readonly Rough[],
  known: ReadonlyMap<string, BodyClass>,
): readonly BodyClass[] {
  const usual: readonly string[] = CLASSIFICATIONS;
  const words = roughs
    .filter(({ collection }) => collection === "organizations")
    .map(({ fields }) => textIn(fields, "classification"))
    .filter((word) => word !== undefined)
    .filter((word) => !usual.includes(word));
  return [...new Set(words)].map((word) => known.get(word) ?? { id: word, name: word, kind: "other" });
}
