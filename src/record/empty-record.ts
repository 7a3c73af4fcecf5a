import { isoYear } from "../time/day";
import type { PartnershipRecord } from "./record";
import { recordOf } from "./record";

/** What somebody who begins a record says of it. */
export interface Beginning {
  readonly title: string;
  readonly years: { readonly first: number; readonly last: number };
  /** Where its partnerships are. */
  readonly areaName: string;
}

/** @example areaIdOf("St Neots & Eynesbury") // "st-neots-eynesbury" */
const areaIdOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "area";

/** A record of one area and nothing else. */
export function emptyRecord({ title, years, areaName }: Beginning): PartnershipRecord {
  const area = { id: areaIdOf(areaName), name: areaName };
  const period = `${isoYear(years.first)}/${isoYear(years.last)}`;
  return recordOf({ title, period, default_area: area.id, parts: [] }, { areas: [area] });
}
