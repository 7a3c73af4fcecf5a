import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import { withClassification } from "./classification";
import { withoutContactDetails } from "./contact-details";
import { withPlainDates } from "./dates";
import { withDetails } from "./details";
import { withDistinctIds } from "./distinct-ids";
import { joined } from "./joined";
import { withDatesOfPeriods } from "./legislative-periods";
import { linked } from "./linked";
import { withoutNameless } from "./nameless";
import type { Notes } from "./notes";
import { withoutNulls } from "./nulls";
import { withoutOwnKept } from "./original";
import type { Rough } from "./rough";
import { withOrganizations } from "./seats";
import { withoutUrns } from "./urns";

/** Items as they stand in their files, each by itself, with an id of its own, linked to the others by their ids. */
export function* parted(roughs: readonly Rough[], contacts: boolean, notes: Notes): Pieces<readonly Rough[]> {
  const apart = joined(
    yield* flatMapped(roughs, (rough) => linked(withoutOwnKept(withoutNulls(rough)), notes)),
    notes,
  );
  const plainOf = (rough: Rough): Rough => {
    const bare = withoutUrns(contacts ? rough : withoutContactDetails(rough, notes));
    return withClassification(withPlainDates(withDetails(withoutNameless(bare))), notes);
  };
  const plain = yield* flatMapped(withDistinctIds(apart, notes), plainOf);
  return withOrganizations(withDatesOfPeriods(plain, notes), notes);
}
