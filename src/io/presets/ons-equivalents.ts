import type { Fields } from "../generous/rough";
import type { Row } from "./rows";

/** Who gave out the other codes of `Equivalents.csv`. */
const SCHEMES = [
  ["geogcdo", "ons-before-2009"],
  ["geogcdd", "mhclg"],
  ["geogcdh", "department-of-health"],
  ["geogcds", "scottish-government"],
  ["geogcdi", "ni-government"],
  ["geogcdwg", "welsh-government"],
] as const;

/** The codes that the same place has in other lists. */
export const equivalentsOf = ({ cells }: Row): readonly Fields[] =>
  SCHEMES.flatMap(([heading, scheme]) => {
    const identifier = cells.get(heading);
    return identifier === undefined ? [] : [{ scheme, identifier }];
  });
