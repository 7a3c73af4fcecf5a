/** What the table shows: the same things as the plan at the same period. */

import type { Sight } from "../../graph/look";
import { isVisible, markIn } from "../../graph/look";
import { statusLine } from "../../graph/status-line";
import { existing, organizationsById } from "../../record/links";
import type { Organization } from "../../record/shape";
import type { ThingAt } from "../../record/slice";
import { thingIn } from "../../record/slice";

export interface StructureRow {
  readonly body: Organization;
  readonly thing: ThingAt;
  readonly status: string;
  readonly parent: Organization | null;
}

/** Every organization among the given ones that the plan shows, in the order of the record; ghosts included. */
export function structureRows(sight: Sight, ids: ReadonlySet<string>): readonly StructureRow[] {
  const { record, slice } = sight;
  return record.organizations
    .filter(({ id }) => ids.has(id))
    .flatMap((body): readonly StructureRow[] => {
      const thing = thingIn(slice, body.id);
      const mark = markIn(sight, thing);
      if (!isVisible(sight, thing, mark)) return [];
      const parent =
        body.parent_id === undefined ? null : existing(organizationsById(record), body.parent_id);
      return [{ body, thing, parent, status: statusLine(record, slice, thing, mark) }];
    });
}
