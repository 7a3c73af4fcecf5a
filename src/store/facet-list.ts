import { nearestName } from "../embed/nearest-name";
import type { Facet } from "../graph/plan/facet";
import { FACETS } from "../graph/plan/facet";
import type { Form } from "./form";

/** Addresses of the first edition call it so. */
const addressNameOf = (facet: Facet): string => (facet === "no-longer-reported" ? "unreported" : facet);

/** The kinds and presences that are shown, in the order of the legend. */
export const FACET_LIST: Form<ReadonlySet<Facet>> = {
  values: null,
  write: (facets) =>
    FACETS.filter((facet) => facets.has(facet))
      .map(addressNameOf)
      .join(","),
  read: (_, text) => {
    const asked = text.split(",").filter((name) => name !== "");
    const meant = asked.map((name) => nearestName(name, FACETS.map(addressNameOf)));
    const facets = FACETS.filter((facet) => meant.includes(addressNameOf(facet)));
    return facets.length === asked.length ? new Set(facets) : undefined;
  },
};
