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
export function parted(roughs: readonly Rough[], contacts: boolean, notes: Notes): readonly Rough[] {
  const apart = joined(
    roughs
      .map(withoutNulls)
      .map(withoutOwnKept)
      .flatMap((rough) => linked(rough, notes)),
    notes,
  );
  const plain = withDistinctIds(apart, notes)
    .map((rough) => (contacts ? rough : withoutContactDetails(rough, notes)))
    .map(withoutUrns)
    .map(withoutNameless)
    .map(withDetails)
    .map(withPlainDates)
    .map((rough) => withClassification(rough, notes));
  return withOrganizations(withDatesOfPeriods(plain, notes), notes);
}
