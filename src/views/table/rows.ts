/** What the table shows: the same things as the plan at the same period. */

import type { Facet } from "../../graph/facet";
import { kindOfThing, markIn, presenceFacet } from "../../graph/look";
import { statusLine } from "../../graph/status-line";
import { existing, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Organization } from "../../record/shape";
import type { Slice, ThingAt } from "../../record/slice";
import { thingIn } from "../../record/slice";

export interface StructureRow {
  readonly body: Organization;
  readonly thing: ThingAt;
  readonly status: string;
  readonly parent: Organization | null;
}

export interface Cut {
  readonly record: PartnershipRecord;
  readonly slice: Slice;
  readonly before: Slice;
  readonly facets: ReadonlySet<Facet>;
  readonly ids: ReadonlySet<string>;
}

/** Every organization of the area that the legend lets through, in the order of the record; ghosts included. */
export function structureRows({ record, slice, before, facets, ids }: Cut): readonly StructureRow[] {
  return record.organizations
    .filter(({ id }) => ids.has(id) && facets.has(kindOfThing(record, id)))
    .flatMap((body): readonly StructureRow[] => {
      const thing = thingIn(slice, body.id);
      const mark = markIn({ record, before }, thing);
      const facet = presenceFacet(thing);
      const shown = mark === "ghost" ? facets.has("on-record") : facet !== null && facets.has(facet);
      if (!shown) return [];
      const parent =
        body.parent_id === undefined ? null : existing(organizationsById(record), body.parent_id);
      return [{ body, thing, parent, status: statusLine(record, slice, thing, mark) }];
    });
}
