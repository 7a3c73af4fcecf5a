import { openingFacets } from "../graph/plan/facet";
import type { PartnershipRecord } from "../record/record";
import { openingYear } from "../record/report-years";
import { isOfPeople } from "../record/subject";
import { yearOf } from "../time/period";
import type { Location } from "./parameters";
import { FIELDS } from "./parameters";

const OPENING = Object.fromEntries(
  Object.entries(FIELDS).map(([key, { opening }]) => [key, opening]),
) as unknown as Location;

/** What is shown of an area when nothing else is asked for. */
export const openingLocation = (record: PartnershipRecord, areaId: string): Location => ({
  ...OPENING,
  period: yearOf(openingYear(record, areaId)),
  areaId,
  facets: openingFacets(record),
  representatives: isOfPeople(record),
});
