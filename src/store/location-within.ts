import { areasOffered, EVERYWHERE } from "../record/area";
import type { PartnershipRecord } from "../record/record";
import { openingLocation } from "./opening-location";
import type { Location } from "./parameters";
import { PARAMETERS } from "./parameters";

/** Where one is, of a record that has changed: what is no longer in it is as when it opens. */
export function locationWithin(record: PartnershipRecord, location: Location): Partial<Location> {
  const lost = PARAMETERS.filter(({ key, form }) => {
    const value: unknown = location[key];
    const text = value === null ? null : form.write(value);
    return text !== null && form.read(record, text, value) === undefined;
  });
  const opening = openingLocation(record, areaWithin(record, location.areaId));
  return Object.fromEntries(lost.map(({ key }) => [key, opening[key]]));
}

const areaWithin = (record: PartnershipRecord, areaId: string): string =>
  areaId === EVERYWHERE || areasOffered(record).some(({ id }) => id === areaId)
    ? areaId
    : record.defaultAreaId;
